package org.ayumi.plan.exchange.internal.read;

import org.ayumi.plan.exchange.MappedColumn;

/** A mapped column and the place at which this sheet has it. */
final class ReadColumn {

  private final MappedColumn column;
  private final int index;

  ReadColumn(MappedColumn column, int index) {
    this.column = column;
    this.index = index;
  }

  MappedColumn column() {
    return column;
  }

  int index() {
    return index;
  }
}
