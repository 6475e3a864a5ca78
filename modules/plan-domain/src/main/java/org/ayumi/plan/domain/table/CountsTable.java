package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Tally;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/**
 * How many contents have which status in a year, with the change against the year before (G10,
 * E10): for the whole plan, by headings of the first level, departments and actors. A content
 * counts for each department and actor that it has.
 */
final class CountsTable {

  private static final int NAME = 14;
  private static final int KIND = 6;
  private static final int COUNT = 6;
  private static final int SHARE = 5;

  private final TableSource source;
  private final FiscalYear year;
  private final Answers now;
  private final Optional<Answers> before;
  private final List<Column> columns;

  CountsTable(TableSource source, FiscalYear year, FiscalYear current) {
    this.source = source;
    this.year = year;
    now = new Answers(source, year, current);
    FiscalYear last = FiscalYear.of(year.startYear() - 1);
    before =
        Optional.of(last)
            .filter(source.index().years()::contains)
            .map(asked -> new Answers(source, asked, current));
    columns = columns();
  }

  PrintedTable make() {
    TableHead head =
        new TableHead()
            .add(TableColumn.of(word(TableWord.COUNTED_BY), KIND))
            .add(TableColumn.of(word(TableWord.COUNTED_NAME), NAME));
    for (Column column : columns) {
      head.under(
          column.name,
          List.of(
              TableColumn.of(column.name + " " + word(TableWord.COUNTED), COUNT),
              TableColumn.of(column.name + " " + word(TableWord.SHARE), SHARE)),
          List.of(TableCell.head(word(TableWord.COUNTED)), TableCell.head(word(TableWord.SHARE))));
    }
    head.add(TableColumn.of(word(TableWord.TOTAL), COUNT))
        .add(TableColumn.of(word(TableWord.OF_WHICH_RELISTED), COUNT));
    return PrintedTable.builder()
        .kind(TableKind.COUNTS)
        .caption(source.words().word(TableWord.CAPTION_COUNTS, source.plan(), source.year(year)))
        .columns(head.columns())
        .head(head.rows())
        .body(body())
        .legend(new MarkWords(source).legend(VocabularyType.STATUS, VocabularyType.ACHIEVEMENT))
        .notes(notes())
        .orientation(Orientation.LANDSCAPE)
        .build();
  }

  private String word(TableWord word) {
    return source.words().word(word);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(word(TableWord.COUNTS_RULE));
    if (before.isPresent()) {
      notes.add(word(TableWord.COUNTS_CHANGE_RULE));
    }
    return notes;
  }

  /** The marks in the order of the vocabulary, then what a missing one means, if either occurs. */
  private List<Column> columns() {
    Map<String, Column> all = new LinkedHashMap<>();
    for (Term term : source.index().terms(VocabularyType.STATUS)) {
      all.put(term.mark(), new Column(term.mark(), false));
    }
    List<Answers> years = new ArrayList<>(List.of(now));
    before.ifPresent(years::add);
    for (Item item : source.items()) {
      for (Content content : item.contents()) {
        for (Answers answers : years) {
          all.computeIfAbsent(answers.key(item, content), key -> new Column(key, false));
        }
      }
    }
    List<Column> columns = new ArrayList<>(all.values());
    for (Term term : source.index().terms(VocabularyType.ACHIEVEMENT)) {
      columns.add(new Column(term.mark(), true));
    }
    return columns;
  }

  private List<TableRow> body() {
    MergedRows rows = new MergedRows();
    add(rows, word(TableWord.WHOLE_PLAN), "", (item, content) -> true);
    for (Heading heading : source.index().children(Optional.empty())) {
      add(rows, source.level(1), heading.label(), (item, content) -> isBelow(item, heading));
    }
    for (Department department : source.index().document().departments()) {
      add(
          rows,
          source.label(FieldLabels.DEPARTMENTS),
          department.name(),
          (item, content) ->
              item.departmentsOf(content).stream()
                  .anyMatch(ref -> ref.departmentCode().equals(department.code())));
    }
    for (Term actor : source.index().terms(VocabularyType.ACTOR)) {
      add(
          rows,
          source.label(FieldLabels.ACTORS),
          actor.mark(),
          (item, content) -> source.index().isInvolved(item, actor.code()));
    }
    return rows.rows();
  }

  private boolean isBelow(Item item, Heading heading) {
    return source.index().path(item).stream().findFirst().filter(heading::equals).isPresent();
  }

  /** A row, unless nothing is counted in it. */
  private void add(MergedRows rows, String kind, String name, BiPredicate<Item, Content> counted) {
    Tally.Count all = count(counted);
    if (all.shown() == 0 && !name.isEmpty()) {
      return;
    }
    rows.next().add(TableCell.rowHead(kind), List.of("kind", kind));
    rows.add(TableCell.rowHead(name));
    for (Column column : columns) {
      int shown = count(counted.and(column.in(now))).shown();
      String change =
          before
              .map(last -> "（" + change(shown - count(counted.and(column.in(last))).shown()) + "）")
              .orElse("");
      rows.add(TableCell.data(shown + change));
      rows.add(TableCell.data(share(shown, all.shown())));
    }
    rows.add(TableCell.data(String.valueOf(all.shown())));
    rows.add(TableCell.data(String.valueOf(all.relisted())));
  }

  private Tally.Count count(BiPredicate<Item, Content> counted) {
    return Tally.ofContents(
            source.items(), (item, content) -> counted.test(item, content) ? "" : null)
        .get("");
  }

  private static String change(int difference) {
    if (difference == 0) {
      return "±0";
    }
    return difference > 0 ? "+" + difference : "−" + -difference;
  }

  /** With one decimal, a half rounded up; empty of nothing. */
  private static String share(int part, int whole) {
    if (whole == 0) {
      return "";
    }
    int tenths = (part * 2000 + whole) / (2 * whole);
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  /** A mark of one of the axes, or what a missing one means. */
  private static final class Column {

    private final String name;
    private final boolean second;

    private Column(String name, boolean second) {
      this.name = name;
      this.second = second;
    }

    private BiPredicate<Item, Content> in(Answers answers) {
      return (item, content) ->
          name.equals(second ? answers.achievement(item, content) : answers.key(item, content));
    }
  }
}
