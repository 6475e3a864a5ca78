package org.ayumi.plan.exchange.internal.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;
import org.ayumi.plan.exchange.Workbook;

/** Reads pasted text: tab-separated rows, and lines whose indentation is their column. */
public final class PastedSheet implements PastedCells.Receiver {

  private static final char TAB = '\t';
  private static final Pattern LINE_ENDS =
      Pattern.compile("(?:\r?\n)?\f(?:\r?\n)?|\r\n|[\r\u0085\u2028\u2029]");
  // a bullet after a sentence, where a cell's line break became a blank
  private static final Pattern LOST_BREAK =
      Pattern.compile("(?<=[。．])[ \u3000]+(?=([○〇◯●◎・･◆◇▪※]))");

  private final SheetLimits limits;
  private final Deadline deadline;
  private Sheet.Builder sheet;
  private SheetCells cells;
  private Markup markup;
  private final OddBlanks blanks = new OddBlanks();

  public PastedSheet(SheetLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  public Workbook read(String sheetName, String pasted) throws SheetException {
    String text = LINE_ENDS.matcher(pasted).replaceAll("\n");
    if (text.isBlank()) {
      throw new SheetException(Problem.of(ProblemType.PASTE_EMPTY));
    }
    check(text);
    sheet = Sheet.builder(sheetName);
    cells = new SheetCells(limits, deadline, new TextBudget(limits.characters()), sheet);
    markup = Markup.of(text);
    new PastedCells(text, this).read();
    blanks.problem().ifPresent(sheet::problem);
    return Workbook.of("text", List.of(sheet.build()));
  }

  private static void check(String text) throws SheetException {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean layout = next == TAB || next == '\n' || next == PastedCells.SOFT_BREAK;
      if (Character.isISOControl(next) && !layout) {
        throw new SheetException(CsvPlace.of(text, i, TAB).problem(ProblemType.TEXT_BINARY));
      }
    }
  }

  @Override
  public void cell(int row, int column, String raw) throws SheetException {
    String text = breaks(row, column, clean(row, column, raw));
    cells.put(row, column, text);
  }

  @Override
  public void line(int row, String raw) throws SheetException {
    String text = clean(row, 0, raw);
    int start = 0;
    int width = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      width += text.charAt(start) == '\u3000' ? 2 : 1;
      start++;
    }
    cells.put(row, (width + 1) / 2, text.substring(start).strip());
  }

  @Override
  public void longCell(int row, int column, String raw) throws SheetException {
    String text = clean(row, column, raw);
    if (text.indexOf(TAB) >= 0 && text.indexOf('\n') >= 0) {
      long lines = text.chars().filter(next -> next == '\n').count() + 1;
      sheet.problem(Problem.at(row, column, ProblemType.PASTE_QUOTES, lines));
    }
    cells.put(row, column, text);
  }

  private String clean(int row, int column, String raw) {
    Markup.Cleaned cleaned = markup.clean(raw);
    if (!cleaned.removed().isEmpty()) {
      sheet.problem(Problem.at(row, column, ProblemType.PASTE_MARKUP, cleaned.removed()));
    }
    return blanks.clean(row, column, cleaned.text());
  }

  private String breaks(int row, int column, String text) {
    Matcher matcher = LOST_BREAK.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    sheet.problem(Problem.at(row, column, ProblemType.PASTE_BREAKS, matcher.group(1)));
    return matcher.replaceAll("\n");
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\u3000';
  }
}
