package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;

/** 担当課の後継: the units that take over a department's tasks, in order. */
final class SuccessorSheet implements BookSheet<Owned<String>> {

  static final String NAME = "担当課の後継";

  private static final String DEPARTMENT = "担当課";
  private static final String SUCCESSOR = "後継";

  @Override
  public BookColumns<Owned<String>> columns() {
    return new BookColumns<Owned<String>>(NAME)
        .text(DEPARTMENT, Owned::owner)
        .text(SUCCESSOR, Owned::entry);
  }

  @Override
  public Optional<Owned<String>> read(BookRow row) {
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(DEPARTMENT, DepartmentSheet.NAME),
                row.requiredReference(SUCCESSOR, DepartmentSheet.NAME)));
  }
}
