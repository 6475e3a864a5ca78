package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Heading;

/** The columns of a matrix for the headings from the second level on: number and title. */
final class OverviewColumns {

  private static final int WIDTH = 12;

  private final TableSource source;
  private final int depth;
  private final Set<Integer> numbered;

  OverviewColumns(TableSource source) {
    this.source = source;
    depth = source.headingDepth();
    numbered =
        source.index().document().headings().stream()
            .filter(heading -> !number(heading).isEmpty())
            .map(Heading::depth)
            .collect(Collectors.toSet());
  }

  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    for (int level = 2; level <= depth; level++) {
      if (numbered.contains(level)) {
        columns.add(
            TableColumn.of(source.label(FieldLabels.NUMBER), FieldWidth.of(FieldLabels.NUMBER)));
      }
      columns.add(TableColumn.of(source.level(level), WIDTH));
    }
    return columns;
  }

  void add(List<Heading> path, MergedRows rows) {
    for (int level = 2; level <= depth; level++) {
      List<String> key = HeadingColumns.key(path, level);
      boolean present = level <= path.size();
      if (numbered.contains(level)) {
        rows.add(TableCell.rowHead(present ? number(path.get(level - 1)) : ""), key);
      }
      rows.add(TableCell.rowHead(present ? title(path.get(level - 1)) : ""), key);
    }
  }

  /** Number and title as the overview prints them. */
  static String label(Heading heading) {
    return heading.overviewLabel().isEmpty() ? heading.label() : heading.overviewLabel();
  }

  /** Where the overview has a label of its own, what stands in it before the title. */
  private static String number(Heading heading) {
    String own = heading.overviewLabel();
    return own.endsWith(heading.title()) && !own.isEmpty()
        ? own.substring(0, own.length() - heading.title().length()).strip()
        : heading.number();
  }

  private static String title(Heading heading) {
    String own = heading.overviewLabel();
    if (own.isEmpty() || own.endsWith(heading.title())) {
      return heading.title();
    }
    return own.startsWith(heading.number())
        ? own.substring(heading.number().length()).strip()
        : own;
  }
}
