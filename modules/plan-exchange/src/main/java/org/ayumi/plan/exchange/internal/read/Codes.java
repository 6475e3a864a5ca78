package org.ayumi.plan.exchange.internal.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.PlanJson;

/** Makes codes for new entries: the same text gives the same code, and none is given twice. */
final class Codes {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._~-]{1,75}");
  private static final int HASH_LENGTH = 8;

  private final Set<String> used = new HashSet<>();

  Codes(Collection<String> used) {
    this.used.addAll(used);
  }

  static boolean isValid(String code) {
    return VALID.matcher(code).matches();
  }

  void use(String code) {
    used.add(code);
  }

  /** The wanted code, with {@code ~2} and on where it is taken. */
  String unique(String wanted) {
    String code = wanted;
    for (int i = 2; !used.add(code); i++) {
      code = wanted + "~" + i;
    }
    return code;
  }

  /** A short name for a text that has no number; its writing in another width gives the same. */
  static String nameOf(String text) {
    return PlanJson.hash(SearchText.fold(text)).substring(0, HASH_LENGTH);
  }
}
