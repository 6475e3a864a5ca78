package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;

/**
 * The columns of a table that hold what its lines tell. They stand behind the columns that the
 * sheet prints, or are among them, as a column of notes may be.
 */
final class LineTargets {

  private final List<MappedColumn> columns;
  private final int own;
  private final int shift;

  LineTargets(ColumnMapping mapping) {
    this(mapping, 0);
  }

  /**
   * @param width how many columns the sheet has, in case it has more than the mapping knows
   */
  LineTargets(ColumnMapping mapping, int width) {
    columns = mapping.columns();
    own = mapping.frame().header().stream().mapToInt(List::size).max().orElse(0);
    int first =
        columns.stream().mapToInt(MappedColumn::index).filter(this::isAdded).min().orElse(width);
    shift = Math.max(0, width - first);
  }

  /** How many columns the sheet's header has. */
  int own() {
    return own;
  }

  /** Whether a column stands behind those of the sheet. */
  boolean isAdded(int index) {
    return index >= own;
  }

  /** The added columns. */
  List<MappedColumn> added() {
    return columns.stream().filter(column -> isAdded(column.index())).collect(Collectors.toList());
  }

  /** Where an added column stands in this sheet. */
  int place(MappedColumn column) {
    return isAdded(column.index()) ? column.index() + shift : column.index();
  }

  /** The added column with the headings of a level. */
  Optional<Integer> heading(int level) {
    return added().stream()
        .filter(column -> column.field() == Field.HEADING && column.level().orElse(0) == level)
        .map(this::place)
        .findFirst();
  }

  Optional<Integer> of(Field field) {
    return columns.stream().filter(column -> column.field() == field).map(this::place).findFirst();
  }

  /** The added column with that field. */
  Optional<Integer> addedFor(Field field) {
    return of(field).filter(this::isAdded);
  }
}
