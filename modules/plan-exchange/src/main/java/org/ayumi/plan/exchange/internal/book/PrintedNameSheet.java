package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;

/** 担当課の表記: the forms in which the plan prints its departments. */
final class PrintedNameSheet implements BookSheet<Owned<String>> {

  static final String NAME = "担当課の表記";

  private static final String DEPARTMENT = "担当課";
  private static final String PRINTED = "表記";

  @Override
  public BookColumns<Owned<String>> columns() {
    return new BookColumns<Owned<String>>(NAME)
        .text(DEPARTMENT, Owned::owner)
        .text(PRINTED, Owned::entry);
  }

  @Override
  public Optional<Owned<String>> read(BookRow row) {
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(DEPARTMENT, DepartmentSheet.NAME), row.text(PRINTED)));
  }
}
