package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** What the texts of one file may take up in memory (F8). */
final class TextBudget {

  private static final int EACH = 20;

  private final int limit;
  private long used;

  TextBudget(int limit) {
    this.limit = limit;
  }

  /** A text that is kept. */
  void text(String text) throws SheetException {
    use((long) text.length() + EACH);
  }

  /** Places for cells without text. */
  void blanks(int count) throws SheetException {
    use(count);
  }

  private void use(long more) throws SheetException {
    used += more;
    if (used > limit) {
      throw new SheetException(Problem.of(ProblemType.SHEET_TOO_MUCH_TEXT, limit));
    }
  }
}
