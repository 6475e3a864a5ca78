package org.ayumi.plan.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.ayumi.plan.exchange.internal.sheet.Deadline;
import org.ayumi.plan.exchange.internal.sheet.PastedSheet;

/**
 * Text pasted from a spreadsheet, a word processor or a PDF as a workbook with one sheet (G21).
 *
 * <ul>
 *   <li>Each line is a row, tabs part its cells. A cell in quotation marks may hold tabs and line
 *       breaks, as Excel copies them; other quotation marks are text.
 *   <li>A line without tabs stands in the column of its indentation, two blanks or one full-width
 *       blank a column; a dash of a list stays part of the text.
 *   <li>Remains of HTML, odd blanks and line breaks that became blanks are cleaned; a problem of
 *       the sheet names each place.
 * </ul>
 */
public final class PastedText {

  private final SheetLimits limits;
  private final Clock clock;

  private PastedText(SheetLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  public static PastedText with(SheetLimits limits, Clock clock) {
    return new PastedText(limits, clock);
  }

  /** As {@link #open(String, String)} within the standard limits. */
  public static Workbook read(String sheetName, String text) throws SheetException {
    return with(SheetLimits.standard(), Clock.systemUTC()).open(sheetName, text);
  }

  /**
   * The text as a sheet.
   *
   * @param sheetName what the sheet is called
   * @throws SheetException if there is no text, or more than the limits allow, in UTF-8
   */
  public Workbook open(String sheetName, String text) throws SheetException {
    if (text.length() > limits.bytes()
        || text.getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
      throw new SheetException(Problem.of(ProblemType.FILE_TOO_LARGE, limits.bytes() >> 20));
    }
    return new PastedSheet(limits, new Deadline(clock, limits.time())).read(sheetName, text);
  }
}
