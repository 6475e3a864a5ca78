package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** The levels of the plan, named by the sheet where the plan has not named them yet (G1). */
final class LevelNames {

  private static final String UNNAMED = "-";

  private final ColumnMapping mapping;
  private final Problems problems;

  LevelNames(ColumnMapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  List<Level> over(List<Level> known) {
    int depth =
        mapping.columns().stream()
            .filter(column -> column.field().isHeading())
            .mapToInt(column -> column.level().orElse(0))
            .max()
            .orElse(0);
    boolean unnamed = known.stream().noneMatch(LevelNames::isNamedItems);
    boolean names = unnamed && !itemName().equals(UNNAMED);
    if ((known.size() > depth && !names) || (depth == 0 && itemName().equals(UNNAMED))) {
      return known;
    }
    depth = Math.max(depth, known.size() - 1);
    List<Level> levels = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      Optional<Level> same = known(known, level);
      levels.add(same.isPresent() ? same.get() : named(level, headingName(level), false));
    }
    Optional<Level> items = known.stream().filter(LevelNames::isNamedItems).findFirst();
    String name = items.map(Level::name).orElseGet(this::itemName);
    levels.add(items.isPresent() ? Level.of(depth + 1, name, true) : named(depth + 1, name, true));
    return levels;
  }

  private static boolean isNamedItems(Level level) {
    return level.items() && !level.name().equals(UNNAMED);
  }

  private static Optional<Level> known(List<Level> known, int depth) {
    return known.stream().filter(level -> level.depth() == depth && !level.items()).findFirst();
  }

  private Level named(int depth, String name, boolean items) {
    if (!name.equals(UNNAMED)) {
      problems.add(Problem.of(ProblemType.LEVEL_NEW, name, depth));
    }
    return Level.of(depth, name, items);
  }

  private String headingName(int depth) {
    return mapping.columns().stream()
        .filter(column -> column.field().isHeading() && column.field() != Field.HEADING_NUMBER)
        .filter(column -> column.level().orElse(0) == depth)
        .map(this::name)
        .filter(header -> !header.isEmpty())
        .findFirst()
        .orElse(String.valueOf(depth));
  }

  private String itemName() {
    return mapping
        .column(Field.LABEL)
        .or(() -> mapping.column(Field.TITLE))
        .map(this::name)
        .filter(header -> !header.isEmpty())
        .orElse(UNNAMED);
  }

  /** The column's heading; its last part where groups of columns have a heading above it. */
  private String name(MappedColumn column) {
    Headers headers = Headers.of(mapping.frame());
    List<String> parts = headers.parts(column.index());
    boolean same = parts.size() > 1 && headers.text(column.index()).equals(column.header());
    return same ? parts.get(parts.size() - 1) : column.header();
  }
}
