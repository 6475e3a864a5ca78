package org.ayumi.plan.domain.table;

import java.util.List;
import org.immutables.value.Value;

/**
 * A table of a plan as it is printed, cell by cell (G18). A page, a print and a sheet show it as it
 * is; none of them adds or leaves out a cell.
 */
@Value.Immutable
public interface PrintedTable {

  static ImmutablePrintedTable.Builder builder() {
    return ImmutablePrintedTable.builder();
  }

  TableKind kind();

  /** Names the table (A8). */
  String caption();

  /** Headings of the plan that begin with this table; printed once, above it. */
  List<TableLead> leads();

  /** Every column, from left to right. */
  List<TableColumn> columns();

  /** What the rows over the whole width name, the highest level first; empty without such rows. */
  List<String> bands();

  /** Repeated on every page; empty in cards and outlines. */
  List<TableRow> head();

  List<TableRow> body();

  /** The marks that the table may hold; those that say it themselves are left out. */
  List<LegendEntry> legend();

  /** Printed below the table, each on a line. */
  List<String> notes();

  @Value.Default
  default Orientation orientation() {
    return Orientation.PORTRAIT;
  }

  /** Rows of head and body. */
  default int rowCount() {
    return head().size() + body().size();
  }

  /** Every cell of head and body where it stands, row by row. */
  default List<PlacedCell> cells() {
    return TableLayout.of(this).cells();
  }

  /**
   * The texts of head and body by rows and columns; a cell over several has its text in the first
   * of them, the others are empty.
   */
  default List<List<String>> grid() {
    return TableLayout.of(this).texts();
  }

  /**
   * Where the cells do not tile the grid exactly: those that overlap or reach out, and places that
   * none covers. Empty for a sound table; every table of {@link PlanTables} is one.
   */
  default List<String> faults() {
    return TableLayout.of(this).faults();
  }

  /**
   * The same table as data: one head row of unique names, no cell over several rows or columns, a
   * value that stood over several rows repeated in each, rows over the whole width as columns in
   * front. Legend, notes and leads are left out. Cards and outlines have no names; there the cells
   * over several columns keep their text in the first.
   */
  default PrintedTable clean() {
    return new CleanTable(this).make();
  }
}
