package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;

/** The columns at the left of a table that name the headings, one for each level. */
final class HeadingColumns {

  private static final int WIDTH = 9;

  private final TableSource source;
  private final int depth;

  HeadingColumns(TableSource source) {
    this.source = source;
    depth = source.headingDepth();
  }

  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      columns.add(TableColumn.of(source.level(level), WIDTH));
    }
    return columns;
  }

  /** Adds the cells of the headings; a level without one is blank. */
  void add(List<Heading> path, MergedRows rows) {
    for (int level = 1; level <= depth; level++) {
      String text = level <= path.size() ? path.get(level - 1).label() : "";
      rows.add(TableCell.rowHead(text), key(path, level));
    }
  }

  /** What a cell of the level stands for: the heading and those above it. */
  static List<String> key(List<Heading> path, int level) {
    List<String> key = path.stream().limit(level).map(Heading::code).collect(Collectors.toList());
    key.add(0, "");
    return key;
  }
}
