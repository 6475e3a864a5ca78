package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/**
 * The contents whose status is another one than the year before (E10): those that stepped back
 * first, then those that moved on, then those of which the vocabulary does not say. Re-listed ones
 * are left out; their originals are in it.
 */
final class ChangesTable {

  /** How far one is, by what the plan says of its marks; a mark without a rank is not compared. */
  private static final Map<TermSense, Integer> RANKS =
      Map.of(
          TermSense.NOT_STARTED, 0,
          TermSense.BEHIND, 1,
          TermSense.ON_TRACK, 2,
          TermSense.COMPLETED, 3);

  private final TableSource source;
  private final FiscalYear year;
  private final FiscalYear last;
  private final MarkWords marks;

  ChangesTable(TableSource source, FiscalYear year) {
    this.source = source;
    this.year = year;
    last = FiscalYear.of(year.startYear() - 1);
    marks = new MarkWords(source);
  }

  PrintedTable make() {
    boolean referenced = source.has(FieldLabels.REFERENCE);
    String status = source.label(FieldLabels.STATUS);
    TableHead head = new TableHead().add(TableColumn.of(source.words().word(TableWord.MOVE), 5));
    if (referenced) {
      head.add(column(FieldLabels.REFERENCE));
    }
    head.add(column(FieldLabels.ITEM))
        .add(column(FieldLabels.DEPARTMENTS))
        .add(column(FieldLabels.CONTENT))
        .add(TableColumn.of(status + " " + source.fullYear(last), 6))
        .add(TableColumn.of(status + " " + source.fullYear(year), 6))
        .add(column(FieldLabels.NARRATIVE));
    List<TableRow> rows = new ArrayList<>();
    List<Change> changes = changes();
    for (TableWord move : List.of(TableWord.STEPPED_BACK, TableWord.MOVED_ON, TableWord.CHANGED)) {
      changes.stream()
          .filter(change -> change.move == move)
          .forEach(change -> rows.add(row(change, referenced)));
    }
    return PrintedTable.builder()
        .kind(TableKind.CHANGES)
        .caption(source.words().word(TableWord.CAPTION_CHANGES, source.plan(), source.year(year)))
        .columns(head.columns())
        .head(head.rows())
        .body(rows)
        .legend(marks.legend(VocabularyType.STATUS))
        .notes(rows.isEmpty() ? List.of(source.words().word(TableWord.NO_CHANGES)) : List.of())
        .orientation(Orientation.LANDSCAPE)
        .build();
  }

  private TableColumn column(String field) {
    return TableColumn.of(source.label(field), FieldWidth.of(field));
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (PlanWalk.Stop stop : new PlanWalk(source).items()) {
      Item item = stop.item().orElseThrow();
      for (Content content : item.contents()) {
        String before = status(content, last);
        String after = status(content, year);
        boolean relisted = item.relisting().isPresent() || content.relisting().isPresent();
        if (!relisted && !before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
          changes.add(new Change(item, content, move(before, after)));
        }
      }
    }
    return changes;
  }

  private static Optional<Report> report(Content content, FiscalYear of) {
    return content.year(of).flatMap(YearCell::report);
  }

  private static String status(Content content, FiscalYear of) {
    return report(content, of).map(Report::status).orElse("");
  }

  private TableWord move(String before, String after) {
    Optional<Integer> from = rank(before);
    Optional<Integer> to = rank(after);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return TableWord.CHANGED;
    }
    return to.get() < from.get() ? TableWord.STEPPED_BACK : TableWord.MOVED_ON;
  }

  private Optional<Integer> rank(String mark) {
    return source.index().term(VocabularyType.STATUS, mark).map(Term::sense).map(RANKS::get);
  }

  private TableRow row(Change change, boolean referenced) {
    Item item = change.item;
    Content content = change.content;
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.data(source.words().word(change.move)));
    if (referenced) {
      cells.add(TableCell.data(item.reference()));
    }
    cells.add(ImmutableTableCell.copyOf(TableCell.rowHead(item.label())).withItemCode(item.code()));
    cells.add(TableCell.data(PrintedForms.departments(item.departmentsOf(content))));
    cells.add(TableCell.data(ItemCells.text(content)));
    cells.add(marks.status(status(content, last)));
    cells.add(marks.status(status(content, year)));
    cells.add(TableCell.data(report(content, year).map(Report::narrative).orElse("")));
    return TableRow.of(cells);
  }

  private static final class Change {

    private final Item item;
    private final Content content;
    private final TableWord move;

    private Change(Item item, Content content, TableWord move) {
      this.item = item;
      this.content = content;
      this.move = move;
    }
  }
}
