package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests several tables under the same header as one part, with the lines between them. */
final class TablesGuess {

  private static final int MOST_LINES = 4;

  private final Sheet sheet;
  private final PlanClues clues;
  private final List<HeaderRows> headers;

  TablesGuess(Sheet sheet, PlanClues clues, List<HeaderRows> headers) {
    this.sheet = sheet;
    this.clues = clues;
    this.headers = headers;
  }

  PartGuess guess() {
    List<Line> inside = new ArrayList<>();
    List<Line> outside = new ArrayList<>();
    for (HeaderRows header : headers) {
      outside.addAll(above(header));
      int first = header.first() + header.count();
      inside.addAll(new Banners(sheet, first, end(first)).lines());
      outside.addAll(below(end(first)));
    }
    if (titles(outside) < 2) {
      outside.removeIf(line -> isTitle(line) && line.row() < headers.get(0).first());
    }
    TablePart part = new TablePart(sheet, clues, frame(outside), headers.get(0).first());
    PartGuess guess = part.withLines(new LineRuleGuess(inside, outside, areIndicators()), true);
    List<GuessReason> reasons = new ArrayList<>();
    if (headers.size() > 1) {
      reasons.add(GuessReason.of(Basis.SEVERAL_TABLES, String.valueOf(headers.size())));
    }
    reasons.addAll(guess.reasons());
    return new PartGuess(guess.part(), reasons, guess.confidence());
  }

  /** Whether the first table is one of indicators below the name of their group. */
  boolean isGroup() {
    return above(headers.get(0)).stream().anyMatch(line -> line.form() == LineForm.TITLED)
        && areIndicators();
  }

  /** How many titles without number there are; one alone is that of the sheet. */
  private static long titles(List<Line> lines) {
    return lines.stream().filter(TablesGuess::isTitle).map(Line::first).distinct().count();
  }

  private static boolean isTitle(Line line) {
    return line.form() == LineForm.PLAIN && !line.isSentence();
  }

  /** The first blank row. */
  private int end(int first) {
    int row = first;
    while (row < sheet.rowCount() && !sheet.isBlankRow(row)) {
      row++;
    }
    return row;
  }

  /** The lines just above a header: what the table is headed with. */
  private List<Line> above(HeaderRows header) {
    List<Line> lines = new ArrayList<>();
    int row = header.first() - 1;
    while (row >= 0 && lines.size() < MOST_LINES && texts(row) <= 1) {
      if (texts(row) == 1) {
        lines.add(Line.of(sheet, row));
      }
      row--;
    }
    boolean sentences = lines.stream().anyMatch(Line::isSentence);
    Collections.reverse(lines);
    // prose above a table is no heading of it; only the line next to the table is
    return sentences && lines.size() > 1 ? lines.subList(lines.size() - 1, lines.size()) : lines;
  }

  /** The notes just below a table. */
  private List<Line> below(int end) {
    List<Line> lines = new ArrayList<>();
    int row = end;
    while (row < sheet.rowCount() && texts(row) <= 1) {
      if (texts(row) == 1) {
        Line line = Line.of(sheet, row);
        if (!line.isSentence()) {
          return lines;
        }
        lines.add(line);
      }
      row++;
    }
    return lines;
  }

  private long texts(int row) {
    return sheet.row(row).stream().filter(text -> !text.isBlank()).count();
  }

  private boolean areIndicators() {
    HeaderRows header = headers.get(0);
    int first = header.first() + header.count();
    Sheet.Builder table = Sheet.builder(sheet.name());
    for (int row = header.first(); row < end(first); row++) {
      for (int column = 0; column < sheet.row(row).size(); column++) {
        table.cell(row - header.first(), column, sheet.cell(row, column));
      }
    }
    return new Guesser(table.build(), clues)
        .guess(0, header.count())
        .mapping()
        .has(Field.INDICATOR_NAME);
  }

  /** What stands above the first table and its lines, and the header. */
  private SheetFrame frame(List<Line> lines) {
    HeaderRows header = headers.get(0);
    int start =
        lines.stream()
            .mapToInt(Line::row)
            .filter(row -> row < header.first())
            .min()
            .orElse(header.first());
    List<List<String>> above = rows(0, start);
    int down = above.size() - header.first();
    List<CellRange> merges = new ArrayList<>();
    for (CellRange range : sheet.merges()) {
      if (range.lastRow() < above.size()) {
        merges.add(range);
      } else if (range.firstRow() >= header.first()
          && range.lastRow() < header.first() + header.count()) {
        merges.add(range.down(down));
      }
    }
    return SheetFrame.builder()
        .above(above)
        .header(rows(header.first(), header.first() + header.count()))
        .merges(merges)
        .build();
  }

  private List<List<String>> rows(int from, int to) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      rows.add(sheet.row(row));
    }
    return rows;
  }
}
