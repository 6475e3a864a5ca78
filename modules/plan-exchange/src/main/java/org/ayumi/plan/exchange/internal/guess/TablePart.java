package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Makes a part of a table whose header is known, with lines or without. */
final class TablePart {

  private final Sheet sheet;
  private final PlanClues clues;
  private final SheetFrame frame;
  private final int headerRow;
  private final int width;

  /**
   * @param headerRow where the header, or the first of several, stands in the sheet
   */
  TablePart(Sheet sheet, PlanClues clues, SheetFrame frame, int headerRow) {
    this.sheet = sheet;
    this.clues = clues;
    this.headerRow = headerRow;
    this.frame = frame;
    width = sheet.columnCount();
  }

  /** A table without lines. */
  PartGuess plain(MappingGuess guess, Optional<PassageType> passages) {
    return part(guess.mapping(), Layout.table(), passages, new ArrayList<>(guess.reasons()));
  }

  /**
   * @param several whether several tables stand under the same header
   */
  PartGuess withLines(LineRuleGuess lines, boolean several) {
    Layout layout = Layout.builder().severalTables(several).lines(lines.rules()).build();
    SheetFrame padded = padded();
    AddedColumns added = new AddedColumns(lines.rules(), width, groupName(padded));
    PartMapping provisional = provisional(padded, layout, added);
    Unfolded unfolded = Unfolding.table(sheet, provisional);
    Guesser guesser = new Guesser(own(unfolded.table()), clues);
    MappingGuess guess = guesser.guess(padded.headerRow(), padded.header().size());
    List<MappedColumn> columns = new ArrayList<>();
    guess.mapping().columns().forEach(column -> columns.add(down(column, lines.levels())));
    columns.addAll(added.beside(columns));
    List<String> numberWords = new ArrayList<>(lines.numberWords());
    guess.mapping().numberWords().stream()
        .filter(word -> !numberWords.contains(word))
        .forEach(numberWords::add);
    ColumnMapping mapping =
        ColumnMapping.builder()
            .from(guess.mapping())
            .sheetName(sheet.name())
            .frame(padded)
            .columns(columns)
            .numberWords(numberWords)
            .build();
    List<GuessReason> reasons = new ArrayList<>();
    reasons.add(
        GuessReason.of(
            Basis.HEADER_ROWS,
            String.valueOf(headerRow + 1),
            String.valueOf(padded.header().size())));
    reasons.addAll(lines.reasons());
    guess.reasons().stream()
        .filter(reason -> reason.columnIndex().isPresent())
        .forEach(reasons::add);
    return part(mapping, layout, guesser.passages(), reasons);
  }

  /** The header as wide as the sheet, so that what the lines tell stands behind all of it. */
  private SheetFrame padded() {
    List<List<String>> header = new ArrayList<>(frame.header());
    List<String> last = new ArrayList<>(header.get(header.size() - 1));
    while (last.size() < width) {
      last.add("");
    }
    header.set(header.size() - 1, last);
    return SheetFrame.builder().from(frame).header(header).build();
  }

  /** What stands in the header over other columns and names a level that has no column. */
  private String groupName(SheetFrame frame) {
    Headers headers = Headers.of(frame);
    List<String> parts = headers.parts(0);
    boolean level =
        parts.size() > 1
            && clues
                .words()
                .find(parts.get(0))
                .filter(match -> match.isExact() && match.field() == Field.HEADING)
                .isPresent();
    return level ? parts.get(0) : "";
  }

  private PartMapping provisional(SheetFrame padded, Layout layout, AddedColumns added) {
    Headers headers = Headers.of(padded);
    List<MappedColumn> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      columns.add(MappedColumn.of(column, headers.text(column), Field.IGNORED));
    }
    columns.addAll(added.beside(columns));
    return PartMapping.builder()
        .sheetName(sheet.name())
        .layout(layout)
        .columns(ColumnMapping.builder().frame(padded).columns(columns).build())
        .build();
  }

  /** The sheet's own columns of a table. */
  private Sheet own(Sheet table) {
    Sheet.Builder own = Sheet.builder(sheet.name());
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < Math.min(width, table.row(row).size()); column++) {
        own.cell(row, column, table.cell(row, column));
      }
    }
    table.merges().forEach(own::merge);
    return own.build();
  }

  private static MappedColumn down(MappedColumn column, int levels) {
    return column.level().isPresent()
        ? MappedColumn.builder()
            .from(column)
            .level(OptionalInt.of(column.level().getAsInt() + levels))
            .build()
        : column;
  }

  private PartGuess part(
      ColumnMapping mapping,
      Layout layout,
      Optional<PassageType> passages,
      List<GuessReason> reasons) {
    ImmutablePartMapping.Builder part =
        PartMapping.builder()
            .columns(mapping)
            .layout(layout)
            .passageType(passages.orElse(PassageType.STATEMENT));
    Unfolded unfolded = Unfolding.table(sheet, part.build());
    int firstRow = mapping.frame().firstRow();
    reasons.addAll(new PartStyles(unfolded.table(), firstRow, mapping, clues.words()).into(part));
    return new PartGuess(part.build(), reasons, confidence(mapping, unfolded));
  }

  /** The share of the sheet's texts that stand in mapped columns of the table or in its lines. */
  private int confidence(ColumnMapping mapping, Unfolded unfolded) {
    int all = texts(sheet);
    int read = 0;
    for (MappedColumn column : mapping.columns()) {
      for (int row = 0; column.field() != Field.IGNORED && row < sheet.rowCount(); row++) {
        boolean cell = unfolded.readRows().contains(row) && column.index() < width;
        read += cell && !sheet.cell(row, column.index()).isBlank() ? 1 : 0;
      }
    }
    return all == 0 ? 0 : read * 100 / all;
  }

  private static int texts(Sheet sheet) {
    int texts = 0;
    for (int row = 0; row < sheet.rowCount(); row++) {
      texts += (int) sheet.row(row).stream().filter(cell -> !cell.isBlank()).count();
    }
    return texts;
  }
}
