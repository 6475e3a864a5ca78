package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** What stands around the rows of a sheet, so that an export gives the same sheet (G17). */
@Value.Immutable
public interface SheetFrame {

  static ImmutableSheetFrame.Builder builder() {
    return ImmutableSheetFrame.builder();
  }

  /** The rows above the header: title, notes. */
  List<List<String>> above();

  /** The rows of the header, usually one or two. */
  List<List<String>> header();

  /** The rows below the items, blank ones included. */
  List<List<String>> below();

  /** The merged ranges of the rows above and of the header, as they stand in the sheet. */
  List<CellRange> merges();

  /** The merged ranges below, with row 0 for the first row below. */
  List<CellRange> mergesBelow();

  /** Counted from 0. */
  List<Integer> hiddenColumns();

  /** The first row of the header, from 0. */
  default int headerRow() {
    return above().size();
  }

  /** The first row below the header, from 0. */
  default int firstRow() {
    return above().size() + header().size();
  }
}
