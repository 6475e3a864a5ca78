package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/** Items by actors (体系図): the highest headings over the whole width, the others at the left. */
final class MatrixTable {

  private static final int ACTOR_WIDTH = 4;

  private final TableSource source;
  private final MarkWords marks;
  private final OverviewColumns left;
  private final List<Term> actors;

  MatrixTable(TableSource source) {
    this.source = source;
    marks = new MarkWords(source);
    left = new OverviewColumns(source);
    actors = source.index().terms(VocabularyType.ACTOR);
  }

  PrintedTable make() {
    TableHead head = head();
    boolean banded = source.headingDepth() > 0;
    return PrintedTable.builder()
        .kind(TableKind.MATRIX)
        .caption(source.words().word(TableWord.CAPTION_MATRIX, source.plan()))
        .columns(head.columns())
        .bands(banded ? List.of(source.level(1)) : List.of())
        .head(head.rows())
        .body(body(head.columns().size()))
        .legend(marks.legend(VocabularyType.ROLE))
        .orientation(Orientation.LANDSCAPE)
        .build();
  }

  private TableHead head() {
    String label = source.label(FieldLabels.ITEM);
    List<TableColumn> columns = new ArrayList<>(left.columns());
    columns.add(TableColumn.of(label, FieldWidth.of(FieldLabels.CONTENT)));
    TableHead head = new TableHead();
    boolean grouped = source.headingDepth() > 0 && !actors.isEmpty();
    head = grouped ? head.under(source.level(1), columns) : head.addAll(columns);
    return head.under(
        source.label(FieldLabels.ACTORS),
        actors.stream()
            .map(actor -> TableColumn.of(actor.mark(), ACTOR_WIDTH))
            .collect(Collectors.toList()));
  }

  private List<TableRow> body(int width) {
    List<TableRow> body = new ArrayList<>();
    MergedRows rows = new MergedRows();
    String band = "";
    for (PlanWalk.Stop stop : new PlanWalk(source).stops()) {
      if (!stop.path().isEmpty() && !stop.path().get(0).code().equals(band)) {
        body.addAll(rows.rows());
        rows = new MergedRows();
        Heading highest = stop.path().get(0);
        band = highest.code();
        TableCell cell = TableCell.rowHead(OverviewColumns.label(highest));
        body.add(TableRow.band(1, ImmutableTableCell.copyOf(cell).withColSpan(width)));
      }
      if (stop.item().isPresent() || stop.path().size() > 1) {
        left.add(stop.path(), rows.next());
        item(stop, rows);
      }
    }
    body.addAll(rows.rows());
    return body;
  }

  private void item(PlanWalk.Stop stop, MergedRows rows) {
    rows.add(stop.item().map(MatrixTable::label).orElse(TableCell.data("")));
    for (Term actor : actors) {
      rows.add(stop.item().map(item -> role(item, actor)).orElse(TableCell.data("")));
    }
  }

  private static TableCell label(Item item) {
    String text = item.overviewLabel().isEmpty() ? item.label() : item.overviewLabel();
    return ImmutableTableCell.copyOf(TableCell.rowHead(text)).withItemCode(item.code());
  }

  private TableCell role(Item item, Term actor) {
    return marks.role(
        item.actors().stream()
            .filter(each -> each.actorCode().equals(actor.code()))
            .map(ActorMark::mark)
            .findFirst()
            .orElse(""));
  }
}
