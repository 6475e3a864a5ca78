package org.ayumi.plan.exchange.internal.read;

import java.util.Optional;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;

/** Reads the heading of one level from a row. */
final class HeadingLabels {

  private final ColumnMapping mapping;

  HeadingLabels(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  /** The heading as printed, without code and parent; empty if its cells are blank. */
  Optional<Heading> read(RowCells cells, int level) {
    String overview = cells.text(Field.HEADING_OVERVIEW);
    Optional<Heading> heading = printed(cells, level);
    return overview.isEmpty() || printed(cells, level + 1).isPresent()
        ? heading
        : heading.map(lowest -> ImmutableHeading.copyOf(lowest).withOverviewLabel(overview));
  }

  private Optional<Heading> printed(RowCells cells, int level) {
    String cell = cells.text(Field.HEADING, level);
    if (!cell.isEmpty()) {
      Label label = Label.parse(cell, mapping);
      return Optional.of(
          Heading.builder()
              .code("")
              .depth(level)
              .number(label.number())
              .title(label.title())
              .label(cell)
              .build());
    }
    String title = cells.text(Field.HEADING_TITLE, level);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Heading.builder()
            .code("")
            .depth(level)
            .number(cells.text(Field.HEADING_NUMBER, level))
            .title(title)
            .build());
  }

  /** Whether the level's numbers have a column of their own. */
  boolean hasNumbers(int level) {
    return mapping.columns().stream()
        .anyMatch(
            column -> column.field() == Field.HEADING_NUMBER && column.level().orElse(0) == level);
  }

  /** The column that holds the level's titles. */
  Optional<ReadColumn> column(RowCells cells, int level) {
    return cells.column(
        column ->
            column.level().orElse(0) == level
                && (column.field() == Field.HEADING || column.field() == Field.HEADING_TITLE));
  }

  /** What the sheet calls the level. */
  String name(RowCells cells, int level) {
    return column(cells, level)
        .map(column -> column.column().header())
        .filter(header -> !header.isEmpty())
        .orElse(String.valueOf(level));
  }
}
