package org.ayumi.plan.exchange;

import java.util.List;
import org.ayumi.plan.domain.table.PrintedTable;
import org.immutables.value.Value;

/** Tables that stand below each other on one sheet. */
@Value.Immutable
public interface TableSheet {

  static ImmutableTableSheet.Builder builder() {
    return ImmutableTableSheet.builder();
  }

  /** A sheet with one table below its caption. */
  static TableSheet of(String name, PrintedTable table) {
    return builder().name(name).addTables(table).build();
  }

  /** Of the tab; what a tab cannot bear is left out, and a name given twice gets a number. */
  String name();

  /** Stands at the top of the sheet and of every printed page; empty if nothing. */
  @Value.Default
  default String title() {
    return "";
  }

  /** Each with its leads above it. */
  List<PrintedTable> tables();

  /** Whether each table is headed by its caption; cards say it themselves. */
  @Value.Default
  default boolean captions() {
    return true;
  }

  /** After how many tables a printed page ends; 0 where it ends when it is full. */
  @Value.Default
  default int perPage() {
    return 0;
  }
}
