package org.ayumi.plan.exchange.internal.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Blanks that only type setting needs become plain ones; characters without width go. */
final class OddBlanks {

  private static final Pattern BLANKS = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");

  private int count;
  private int firstRow;
  private int firstColumn;

  String clean(int row, int column, String text) {
    Matcher blanks = BLANKS.matcher(text);
    Matcher invisible = INVISIBLE.matcher(text);
    if (!blanks.find() && !invisible.find()) {
      return text;
    }
    if (count == 0) {
      firstRow = row;
      firstColumn = column;
    }
    count++;
    return INVISIBLE.matcher(blanks.replaceAll(" ")).replaceAll("");
  }

  /** That there were any, with the first place. */
  Optional<Problem> problem() {
    return count == 0
        ? Optional.empty()
        : Optional.of(Problem.at(firstRow, firstColumn, ProblemType.PASTE_BLANKS, count));
  }
}
