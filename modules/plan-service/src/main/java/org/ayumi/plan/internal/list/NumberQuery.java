package org.ayumi.plan.internal.list;

import java.util.regex.Pattern;
import org.ayumi.plan.domain.ReferenceNumber;

/** Tells a search for a reference number, in any notation, from one for words (D5). */
final class NumberQuery {

  private static final Pattern NUMBER =
      Pattern.compile("[\\p{N}IVXLCDMivxlcdmＩＶＸＬＣＤＭ()（）\\-‐−－ー.．・\\s　]+");

  private NumberQuery() {}

  static boolean asks(String text) {
    return NUMBER.matcher(text).matches() && ReferenceNumber.parse(text).path().size() > 1;
  }

  static String key(String text) {
    return ReferenceNumber.parse(text).key();
  }
}
