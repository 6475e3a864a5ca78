package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;

/** The outline (構成案): one text a row, indented by its level. */
final class OutlineTable {

  private static final int INDENT = 3;
  private static final int TEXT = 40;

  private final TableSource source;
  private final List<Line> lines = new ArrayList<>();

  OutlineTable(TableSource source) {
    this.source = source;
    items(Optional.empty(), 1);
    source.index().children(Optional.empty()).forEach(this::heading);
  }

  PrintedTable make() {
    int depth = lines.stream().mapToInt(line -> line.level).max().orElse(1);
    List<TableColumn> columns =
        new ArrayList<>(Collections.nCopies(depth - 1, TableColumn.of("", INDENT)));
    columns.add(TableColumn.of("", TEXT));
    List<TableRow> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(line.row(depth)));
    return PrintedTable.builder()
        .kind(TableKind.OUTLINE)
        .caption(source.words().word(TableWord.CAPTION_OUTLINE, source.plan()))
        .columns(columns)
        .body(rows)
        .build();
  }

  private void heading(Heading heading) {
    List<TableLead> own = HeadingLines.of(source.index(), heading);
    for (int i = 0; i < own.size(); i++) {
      TableCell cell = i == 0 ? TableCell.rowHead(own.get(i).text()) : text(own.get(i).text());
      lines.add(new Line(own.get(i).level(), cell));
    }
    Optional<String> code = Optional.of(heading.code());
    items(code, heading.depth() + 1);
    source.index().children(code).forEach(this::heading);
  }

  private void items(Optional<String> headingCode, int level) {
    for (Item item : source.index().items(headingCode)) {
      String example = item.example().map(Example::printed).orElse("");
      String label = item.label();
      String text = label.endsWith(example) ? label : label + example;
      lines.add(new Line(level, ImmutableTableCell.copyOf(text(text)).withItemCode(item.code())));
    }
  }

  private static TableCell text(String text) {
    return TableCell.data(text);
  }

  private static final class Line {

    private final int level;
    private final TableCell cell;

    private Line(int level, TableCell cell) {
      this.level = level;
      this.cell = cell;
    }

    /** The blanks before the text are one cell, so that a page can leave it out. */
    private TableRow row(int depth) {
      List<TableCell> cells = new ArrayList<>();
      if (level > 1) {
        cells.add(ImmutableTableCell.copyOf(TableCell.data("")).withColSpan(level - 1));
      }
      cells.add(ImmutableTableCell.copyOf(cell).withColSpan(depth - level + 1));
      return ImmutableTableRow.builder().level(level).cells(cells).build();
    }
  }
}
