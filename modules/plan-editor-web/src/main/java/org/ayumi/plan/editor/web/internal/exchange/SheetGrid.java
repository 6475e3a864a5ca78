package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineGroup;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PartTable;
import org.ayumi.plan.exchange.Sheet;

/** The first rows of a part's sheet as the sheet program shows them, with what is read of them. */
public final class SheetGrid {

  private static final int ROWS = 60;
  private static final int COLUMNS = 40;
  private static final int ROWS_BEFORE = 3;

  private final Sheet sheet;
  private final PartMapping part;
  private final PartTable table;
  private final Wording wording;
  private final YearStyle years;
  private final int first;
  private final int end;
  private final int width;
  private final PartPlace place;
  private final Map<Integer, LineRule> lines = new HashMap<>();
  private final Map<Integer, MappedColumn> columns = new HashMap<>();

  SheetGrid(MappingDraft draft, Wording wording) {
    sheet = draft.sheet();
    part = draft.part();
    this.wording = wording;
    years = draft.head().yearStyle();
    table = PartTable.of(sheet, part, draft.head());
    place = new PartPlace(sheet, part.layout());
    first = Math.max(0, place.firstRow() - ROWS_BEFORE);
    end = Math.min(sheet.rowCount(), first + ROWS);
    width = Math.min(sheet.columnCount(), COLUMNS);
    for (LineGroup group : LineGroup.of(sheet, part)) {
      if (group.ruleIndex().isPresent()) {
        group.rows().forEach(row -> lines.put(row, group.rule()));
      }
    }
    part.columns().columns().forEach(column -> columns.put(column.index(), column));
  }

  public String getName() {
    return sheet.name();
  }

  /** What of the sheet is not shown; empty if all is. */
  public String getCut() {
    return end < sheet.rowCount() || first > 0 || width < sheet.columnCount()
        ? wording.text("sheet-cut", first + 1, end, sheet.rowCount(), width, sheet.columnCount())
        : "";
  }

  public List<Head> getHeads() {
    List<Head> heads = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      MappedColumn mapped = isTable() ? columns.get(column) : null;
      FieldTone tone = mapped == null ? FieldTone.NONE : FieldTone.of(mapped.field());
      String label = tone == FieldTone.NONE ? "" : CellMeaning.label(mapped, years, wording);
      heads.add(new Head(column, tone, label, sheet.isColumnHidden(column)));
    }
    return heads;
  }

  private boolean isTable() {
    return part.layout().kind() == LayoutKind.TABLE;
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (int row = first; row < end; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        cell(row, column).ifPresent(cells::add);
      }
      rows.add(new Row(row, sheet.isRowHidden(row), isOutside(row), cells));
    }
    return rows;
  }

  private boolean isOutside(int row) {
    return row < place.firstRow() || row >= place.endRow();
  }

  private boolean isHeader(int row) {
    int inPart = row - place.firstRow();
    return isTable()
        && inPart >= part.columns().frame().headerRow()
        && inPart < part.columns().frame().firstRow();
  }

  /** The cell; none where a merged one covers it. */
  private Optional<Cell> cell(int row, int column) {
    Optional<CellRange> range = sheet.mergeAt(row, column);
    if (range.isPresent()
        && (Math.max(first, range.get().firstRow()) != row
            || range.get().firstColumn() != column)) {
      return Optional.empty();
    }
    int rows = range.map(each -> Math.min(each.lastRow(), end - 1) - row + 1).orElse(1);
    int across = range.map(each -> Math.min(each.lastColumn(), width - 1) - column + 1).orElse(1);
    int top = range.map(CellRange::firstRow).orElse(row);
    return Optional.of(new Cell(sheet.cell(top, column), rows, across, meaning(row, column)));
  }

  private CellMeaning meaning(int row, int column) {
    if (isOutside(row)) {
      return CellMeaning.none();
    }
    if (isHeader(row)) {
      return CellMeaning.header();
    }
    LineRule rule = lines.get(row);
    if (rule != null) {
      return CellMeaning.of(rule, sheet.cell(row, column), wording);
    }
    OptionalInt found = table.column(row, column);
    MappedColumn mapped = found.isPresent() ? columns.get(found.getAsInt()) : null;
    boolean above = isTable() && row - place.firstRow() < part.columns().frame().firstRow();
    if (mapped == null || above || mapped.field() == Field.IGNORED) {
      return CellMeaning.none();
    }
    return CellMeaning.of(mapped, isTable() ? "" : sheet.cell(row, column), years, wording);
  }

  /** A column's letters and what it is taken for. */
  public static final class Head {

    private final int column;
    private final FieldTone tone;
    private final String field;
    private final boolean hidden;

    Head(int column, FieldTone tone, String field, boolean hidden) {
      this.column = column;
      this.tone = tone;
      this.field = field;
      this.hidden = hidden;
    }

    public String getLetter() {
      return Sheet.columnName(column);
    }

    public boolean isHidden() {
      return hidden;
    }

    public String getField() {
      return field;
    }

    public String getTone() {
      return tone.style();
    }
  }

  /** A row of the sheet. */
  public static final class Row {

    private final int row;
    private final boolean hidden;
    private final boolean outside;
    private final List<Cell> cells;

    Row(int row, boolean hidden, boolean outside, List<Cell> cells) {
      this.row = row;
      this.hidden = hidden;
      this.outside = outside;
      this.cells = cells;
    }

    /** As the sheet program counts, from 1. */
    public int getNumber() {
      return row + 1;
    }

    public boolean isHidden() {
      return hidden;
    }

    /** Whether it lies outside of the part. */
    public boolean isOutside() {
      return outside;
    }

    public List<Cell> getCells() {
      return cells;
    }
  }

  /** A cell, which may span several. */
  public static final class Cell {

    private static final int LENGTH = 80;

    private final String text;
    private final int rows;
    private final int columns;
    private final CellMeaning meaning;

    Cell(String text, int rows, int columns, CellMeaning meaning) {
      this.text = text.strip();
      this.rows = rows;
      this.columns = columns;
      this.meaning = meaning;
    }

    public String getText() {
      return text.codePointCount(0, text.length()) > LENGTH
          ? text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…"
          : text;
    }

    public int getRows() {
      return rows;
    }

    public int getColumns() {
      return columns;
    }

    public String getTone() {
      return meaning.tone();
    }

    /** What it is taken for, where the head of its column does not say so. */
    public String getTag() {
      return meaning.tag();
    }
  }
}
