package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.ayumi.plan.exchange.internal.answer.AnswerReading;
import org.ayumi.plan.exchange.internal.answer.AnswerWriting;

/**
 * A department's part of an inquiry as a workbook, to be filled in away from the portal and read
 * back (E12). Its cells are locked but those for answers; marks are chosen from lists. Keys,
 * headers and the texts of the plan tell when it is read whether a line is still where it was.
 */
public final class AnswerBook {

  private AnswerBook() {}

  /** Writes the workbook and leaves the stream open. */
  public static void write(AnswerSheet sheet, OutputStream out) throws IOException {
    new AnswerWriting(sheet).write(out);
  }

  /**
   * Compares a workbook that comes back with what there is now; changes nothing.
   *
   * @param now the same department's part of the same inquiry
   */
  public static FilledAnswers read(AnswerSheet now, Workbook workbook) {
    return new AnswerReading(now, workbook).read();
  }
}
