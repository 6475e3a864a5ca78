package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** The progress list of a year (進捗一覧): a row for each content. */
final class ProgressTable {

  private static final List<String> ITEM =
      List.of(FieldLabels.REFERENCE, FieldLabels.ITEM, FieldLabels.DEPARTMENTS);
  private static final List<String> CONTENT =
      List.of(
          FieldLabels.CONTENT,
          FieldLabels.SCHEDULE,
          FieldLabels.STATUS,
          FieldLabels.ACHIEVEMENT,
          FieldLabels.NARRATIVE,
          FieldLabels.NEXT_DIRECTION);

  private final TableSource source;
  private final FiscalYear year;
  private final ItemCells cells;
  private final MarkWords marks;
  private final HeadingColumns headings;
  private final Answers answers;
  private final List<String> fields;
  private final List<String> contentFields;

  ProgressTable(TableSource source, FiscalYear year, FiscalYear current) {
    this.source = source;
    this.year = year;
    cells = new ItemCells(source);
    marks = new MarkWords(source);
    headings = new HeadingColumns(source);
    answers = new Answers(source, year, current);
    fields = source.present(ITEM);
    boolean second = !source.index().terms(VocabularyType.ACHIEVEMENT).isEmpty();
    contentFields = new ArrayList<>(CONTENT);
    contentFields.removeIf(field -> field.equals(FieldLabels.ACHIEVEMENT) && !second);
  }

  PrintedTable make() {
    TableHead head = new TableHead().addAll(headings.columns());
    fields.forEach(field -> head.add(column(field)));
    contentFields.forEach(field -> head.add(column(field)));
    return PrintedTable.builder()
        .kind(TableKind.PROGRESS)
        .caption(source.words().word(TableWord.CAPTION_PROGRESS, source.plan(), source.year(year)))
        .columns(head.columns())
        .head(head.rows())
        .body(body())
        .legend(
            marks.legend(
                VocabularyType.SCHEDULE, VocabularyType.STATUS, VocabularyType.ACHIEVEMENT))
        .notes(answers.counts())
        .orientation(Orientation.LANDSCAPE)
        .build();
  }

  private TableColumn column(String field) {
    return TableColumn.of(source.label(field), FieldWidth.of(field));
  }

  private List<TableRow> body() {
    MergedRows rows = new MergedRows();
    for (PlanWalk.Stop stop : new PlanWalk(source).items()) {
      Item item = stop.item().orElseThrow();
      for (List<Content> content : ContentGroups.each(item)) {
        headings.add(stop.path(), rows.next());
        fields.forEach(field -> item(field, item, content, rows));
        content(item, content.stream().findFirst(), rows);
      }
    }
    return rows.rows();
  }

  private void item(String field, Item item, List<Content> content, MergedRows rows) {
    boolean own =
        field.equals(FieldLabels.DEPARTMENTS)
            && content.stream().anyMatch(each -> !each.departments().isEmpty());
    if (own) {
      rows.add(TableCell.data(PrintedForms.departments(content.get(0).departments())));
      return;
    }
    TableCell cell = cells.of(field, item);
    boolean names = field.equals(FieldLabels.ITEM);
    CellKind kind = names ? CellKind.HEADER_ROW : cell.kind();
    rows.add(ImmutableTableCell.copyOf(cell).withKind(kind), List.of(field, item.code()));
  }

  private void content(Item item, Optional<Content> content, MergedRows rows) {
    Optional<Report> report =
        content.flatMap(each -> answers.of(item, each).year(year)).flatMap(YearCell::report);
    rows.add(TableCell.data(content.map(ItemCells::text).orElse("")));
    rows.add(content.map(each -> marks.planned(each, year)).orElse(TableCell.data("")));
    rows.add(status(item, content, report));
    if (contentFields.contains(FieldLabels.ACHIEVEMENT)) {
      rows.add(marks.achievement(report.map(Report::achievement).orElse("")));
    }
    rows.add(TableCell.data(report.map(Report::narrative).orElse("")));
    rows.add(TableCell.data(report.map(Report::nextDirection).orElse("")));
  }

  /** The mark, or in words which of the four things a missing one means (G9). */
  private TableCell status(Item item, Optional<Content> content, Optional<Report> report) {
    String mark = report.map(Report::status).orElse("");
    if (!mark.isEmpty()) {
      return marks.status(mark);
    }
    boolean text =
        report
            .filter(each -> !each.narrative().isEmpty() || !each.nextDirection().isEmpty())
            .isPresent();
    return TableCell.data(text ? "" : answers.standing(item, content));
  }
}
