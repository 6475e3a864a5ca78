package org.ayumi.plan.model.view;

import java.util.List;
import org.immutables.value.Value;

/** A part of a list of items. */
@Value.Immutable
public interface ItemPage {

  static ItemPage of(List<ItemRow> rows, int total) {
    return ImmutableItemPage.builder().rows(rows).total(total).build();
  }

  List<ItemRow> rows();

  /** How many items there are on all pages. */
  int total();
}
