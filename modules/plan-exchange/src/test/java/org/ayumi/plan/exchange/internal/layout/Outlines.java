package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** An outline of a fictional city, and ways to look at what it is read as. */
final class Outlines {

  /** Sections, pillars that stand twice, groups, candidates. */
  static final PartMapping PLAN =
      part(
          rule(LineMeaning.HEADING, LineForm.DECIMAL).level(1).name("節"),
          rule(LineMeaning.HEADING, LineForm.BRACKETED).level(2).name("柱"),
          rule(LineMeaning.REMARK, LineForm.TITLED),
          rule(LineMeaning.STATEMENT, LineForm.BULLET).ending(LineEnding.SENTENCE),
          rule(LineMeaning.ITEM, LineForm.BULLET).name("事業"),
          rule(LineMeaning.GOAL, LineForm.PLAIN).within("1").ending(LineEnding.SENTENCE),
          rule(LineMeaning.OVERVIEW, LineForm.PLAIN).within("1").level(2),
          rule(LineMeaning.HEADING, LineForm.PLAIN)
              .within("2")
              .ending(LineEnding.OPEN)
              .level(3)
              .name("群"),
          rule(LineMeaning.TEXT, LineForm.PLAIN).word("続"),
          rule(LineMeaning.STATEMENT, LineForm.PLAIN).within("2"),
          rule(LineMeaning.REMARK, LineForm.PLAIN));

  private Outlines() {}

  static ImmutableLineRule.Builder rule(LineMeaning meaning, LineForm form) {
    return LineRule.builder().meaning(meaning).form(form);
  }

  static PartMapping part(ImmutableLineRule.Builder... rules) {
    List<LineRule> lines =
        Stream.of(rules).map(ImmutableLineRule.Builder::build).collect(Collectors.toList());
    return PartMapping.outline(
        "構成案", Layout.builder().kind(LayoutKind.OUTLINE).lines(lines).build());
  }

  /** Lines whose cells are parted by {@code |}. */
  static Sheet sheet(String... lines) {
    return Sheet.of(
        "構成案",
        Stream.of(lines)
            .map(line -> Arrays.asList(line.split("\\|", -1)))
            .collect(Collectors.toList()));
  }

  static Unfolded unfold(PartMapping part, Sheet sheet) {
    PlanHead head =
        PlanHead.builder()
            .code("plan")
            .title("計画")
            .firstYear(FiscalYear.of(2024))
            .lastYear(FiscalYear.of(2028))
            .build();
    return new Unfolding(part, head).unfold(sheet);
  }

  /** The rows below the header, blank cells left out. */
  static List<String> rows(Unfolded unfolded) {
    Sheet table = unfolded.table();
    return IntStream.range(unfolded.headerRows(), table.rowCount())
        .mapToObj(
            row ->
                table.row(row).stream()
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining("|")))
        .collect(Collectors.toList());
  }

  /** All cells, the header's too. */
  static List<List<String>> cells(Unfolded unfolded) {
    List<List<String>> cells = new ArrayList<>();
    for (int row = 0; row < unfolded.table().rowCount(); row++) {
      cells.add(unfolded.table().row(row));
    }
    return cells;
  }

  static WrittenSheet fold(PartMapping part, Unfolded unfolded) {
    WrittenSheet table = new WrittenSheet();
    cells(unfolded).forEach(table::addRow);
    return new Folding(part).fold(table);
  }

  /** The written rows as {@link #sheet} takes them. */
  static List<String> lines(WrittenSheet sheet) {
    return sheet.rows().stream().map(row -> String.join("|", row)).collect(Collectors.toList());
  }
}
