package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests the only table of a sheet, with the lines that stand between its rows. */
final class SingleTableGuess {

  private final Sheet sheet;
  private final PlanClues clues;

  SingleTableGuess(Sheet sheet, PlanClues clues) {
    this.sheet = sheet;
    this.clues = clues;
  }

  PartGuess guess() {
    Guesser guesser = new Guesser(sheet, clues);
    MappingGuess whole = guesser.guess();
    SheetFrame frame = whole.mapping().frame();
    TablePart part = new TablePart(sheet, clues, frame, frame.headerRow());
    List<Line> lines = new ArrayList<>(above(frame));
    lines.addAll(between(frame));
    if (lines.isEmpty()) {
      return part.plain(whole, guesser.passages());
    }
    boolean indicators = whole.mapping().has(Field.INDICATOR_NAME);
    return part.withLines(new LineRuleGuess(lines, List.of(), indicators), false);
  }

  /** The line just above the header where it is a heading: a word of levels with a number. */
  private List<Line> above(SheetFrame frame) {
    int row = frame.headerRow() - 1;
    while (row >= 0 && sheet.isBlankRow(row)) {
      row--;
    }
    if (row < 0) {
      return List.of();
    }
    Line line = Line.of(sheet, row);
    boolean heading =
        line.texts().size() == 1
            && !line.word().isEmpty()
            && clues
                .words()
                .find(line.word())
                .filter(match -> match.isExact() && match.field() == Field.HEADING)
                .isPresent();
    return heading ? List.of(line) : List.of();
  }

  private List<Line> between(SheetFrame frame) {
    Banners banners = new Banners(sheet, frame.firstRow(), sheet.rowCount() - frame.below().size());
    return banners.lines();
  }
}
