package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;

/** A sheet of a plan book with one row for each entry of a kind. */
interface BookSheet<T> {

  BookColumns<T> columns();

  /** The row's entry; absent if something is wrong with it, which the row has reported. */
  Optional<T> read(BookRow row);
}
