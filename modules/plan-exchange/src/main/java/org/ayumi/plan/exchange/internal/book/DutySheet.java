package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.DepartmentRef;

/** 担当: the departments of items, or of contents, in the form printed there, lead first. */
final class DutySheet implements BookSheet<Owned<DepartmentRef>> {

  private static final String DEPARTMENT = "担当課";
  private static final String PRINTED = "表記";

  private final String name;
  private final String owner;

  private DutySheet(String name, String owner) {
    this.name = name;
    this.owner = owner;
  }

  static DutySheet ofItems() {
    return new DutySheet("項目の担当", ItemSheet.NAME);
  }

  static DutySheet ofContents() {
    return new DutySheet("内容の担当", ContentSheet.NAME);
  }

  @Override
  public BookColumns<Owned<DepartmentRef>> columns() {
    return new BookColumns<Owned<DepartmentRef>>(name)
        .text(owner, Owned::owner)
        .text(DEPARTMENT, ref -> ref.entry().departmentCode())
        .text(PRINTED, ref -> ref.entry().printed());
  }

  @Override
  public Optional<Owned<DepartmentRef>> read(BookRow row) {
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(owner, owner),
                DepartmentRef.of(
                    row.requiredReference(DEPARTMENT, DepartmentSheet.NAME), row.text(PRINTED))));
  }
}
