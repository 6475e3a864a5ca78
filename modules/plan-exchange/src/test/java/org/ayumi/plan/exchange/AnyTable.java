package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;

/** A plan by chance of one to six levels in any era, and the table that shows it. */
final class AnyTable {

  private static final int LONG = 30_000;
  private static final List<String> ACTORS = List.of("市民", "事業者", "市");
  private static final List<String> TEXTS =
      List.of("", "花,\"桜\"", "一\n二", "𠮷野・葛󠄀城", "=1+1", "-", "①㎡㈱～−", "a\tb", "1-2", "007");
  private static final List<String> NUMBERS = List.of("Ⅰ", "(2)", "③", "4-1", "第5", "");

  private final Random random;
  private final int depth;
  private final HeadingCells headingCells;
  private final ContentCells contentCells;
  private final boolean matrix;
  private final boolean apart;
  private final PlanHead head;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private int count;

  AnyTable(Random random, HeadingCells headingCells, ContentCells contentCells) {
    this.random = random;
    this.headingCells = headingCells;
    this.contentCells = contentCells;
    depth = 1 + random.nextInt(6);
    matrix = random.nextBoolean();
    apart = random.nextBoolean();
    FiscalYear first = FiscalYear.of(List.of(1912, 1988, 2013, 2018, 2024).get(random.nextInt(5)));
    YearStyle style = YearStyle.values()[random.nextInt(YearStyle.values().length)];
    head =
        PlanHead.builder()
            .code("plan")
            .title("計画")
            .firstYear(first)
            .lastYear(first.plus(random.nextInt(5)))
            .yearStyle(style)
            .build();
  }

  ColumnMapping mapping() {
    List<MappedColumn> columns = new ArrayList<>();
    for (int level = 1; level < depth; level++) {
      if (apart) {
        column(columns, "番号" + level, Field.HEADING_NUMBER, level);
        column(columns, "題名" + level, Field.HEADING_TITLE, level);
      } else {
        column(columns, "第" + level + "階層", Field.HEADING, level);
      }
    }
    column(columns, "コード", Field.CODE, 0);
    column(columns, "取組", Field.LABEL, 0);
    column(columns, "種別", Field.KIND, 0);
    if (matrix) {
      for (String actor : ACTORS) {
        columns.add(
            MappedColumn.builder()
                .index(columns.size())
                .header(actor)
                .field(Field.ACTOR)
                .actor(actor)
                .build());
      }
    } else {
      column(columns, "対象主体", Field.ACTORS, 0);
    }
    column(columns, "目的", Field.PURPOSE, 0);
    column(columns, "内容", Field.CONTENT, 0);
    FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
    for (FiscalYear year = head.firstYear();
        year.compareTo(head.lastYear()) <= 0;
        year = year.plus(1)) {
      String printed = notation.format(year, head.yearStyle());
      for (Field field : List.of(Field.YEAR, Field.REPORT_STATUS, Field.REPORT_TEXT)) {
        columns.add(
            MappedColumn.builder()
                .index(columns.size())
                .header(printed + " " + field)
                .field(field)
                .year(year)
                .build());
      }
    }
    return ColumnMapping.builder()
        .sheetName("計画")
        .columns(columns)
        .frame(
            SheetFrame.builder()
                .addHeader(columns.stream().map(MappedColumn::header).collect(Collectors.toList()))
                .build())
        .headingCells(headingCells)
        .contentCells(contentCells)
        .addBullets("●")
        .addActorMarks("◎", "○")
        .addRelistingMarks("【再掲】")
        .build();
  }

  private void column(List<MappedColumn> columns, String header, Field field, int level) {
    ImmutableMappedColumn.Builder column =
        MappedColumn.builder().index(columns.size()).header(header).field(field);
    if (level > 0) {
      column.level(level);
    }
    columns.add(column.build());
  }

  PlanDocument document() {
    if (depth == 1) {
      items(Optional.empty());
    } else {
      headings(Optional.empty(), 1);
    }
    if (items.isEmpty()) {
      items.add(item(headings.stream().filter(h -> h.depth() == depth - 1).findFirst()));
    }
    return ImmutablePlanDocument.copyOf(PlanDocument.builder().head(head).build())
        .withTerms(
            ACTORS.stream()
                .map(
                    name ->
                        Term.builder()
                            .type(VocabularyType.ACTOR)
                            .code("a" + ACTORS.indexOf(name))
                            .mark(name)
                            .build())
                .collect(Collectors.toList()))
        .withHeadings(headings)
        .withItems(items);
  }

  private void headings(Optional<Heading> parent, int level) {
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      Heading heading =
          Heading.builder()
              .code("h" + ++count)
              .parentCode(parent.map(Heading::code))
              .depth(level)
              .number(NUMBERS.get(random.nextInt(NUMBERS.size())))
              .title("見出し" + count)
              .build();
      headings.add(heading);
      if (level == depth - 1) {
        items(Optional.of(heading));
      } else {
        headings(Optional.of(heading), level + 1);
      }
    }
  }

  private void items(Optional<Heading> heading) {
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item(heading));
    }
  }

  private Item item(Optional<Heading> heading) {
    var item =
        Item.builder()
            .code("i" + ++count)
            .headingCode(heading.map(Heading::code))
            .number(random.nextBoolean() ? "(" + count + ")" : "")
            .title("取組" + count)
            .kind(random.nextBoolean() ? "新規" : "")
            .purpose(text())
            .relisting(
                random.nextInt(6) == 0
                    ? Optional.of(Relisting.builder().build())
                    : Optional.<Relisting>empty());
    for (int i = 0; i < ACTORS.size(); i++) {
      String mark = List.of("◎", "○", "").get(random.nextInt(matrix ? 3 : 2));
      item.addActors(ActorMark.of("a" + i, mark));
    }
    int contents = contentCells == ContentCells.ONE ? random.nextInt(2) : random.nextInt(4);
    List<YearCell> years = years();
    for (int i = 0; i < contents; i++) {
      boolean bullet = contentCells != ContentCells.ONE && (contents > 1 || random.nextBoolean());
      item.addContents(
          Content.builder()
              .code("c" + ++count)
              .bullet(bullet ? "●" : "")
              .text(i == 0 && random.nextInt(40) == 0 ? "長".repeat(LONG) : "内容" + count + text())
              .years(contentCells == ContentCells.ROW_EACH ? years() : years)
              .build());
    }
    return item.build();
  }

  private List<YearCell> years() {
    List<YearCell> years = new ArrayList<>();
    for (FiscalYear year = head.firstYear();
        year.compareTo(head.lastYear()) <= 0;
        year = year.plus(1)) {
      String planned = List.of("", "実施", "→", "●").get(random.nextInt(4));
      Report report =
          Report.builder()
              .status(List.of("", "✓", "◇").get(random.nextInt(3)))
              .narrative(text())
              .build();
      boolean answered = !report.equals(Report.builder().build());
      if (answered || !planned.isEmpty()) {
        years.add(
            YearCell.builder()
                .year(year)
                .planned(planned)
                .report(answered ? Optional.of(report) : Optional.<Report>empty())
                .build());
      }
    }
    return years;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
