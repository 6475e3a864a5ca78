package org.ayumi.plan.exchange.internal.book;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;

/** 担当課: the departments without their printed names and successors. */
final class DepartmentSheet implements BookSheet<Department> {

  static final String NAME = "担当課";

  private static final String DEPARTMENT_NAME = "名前";
  private static final String TYPE = "種類";
  private static final String VALID_FROM = "設置日";
  private static final String VALID_TO = "廃止日";

  @Override
  public BookColumns<Department> columns() {
    return new BookColumns<Department>(NAME)
        .text(BookColumns.CODE, Department::code)
        .text(DEPARTMENT_NAME, Department::name)
        .text(TYPE, department -> BookRow.word(department.type()))
        .text(VALID_FROM, department -> day(department.validFrom()))
        .text(VALID_TO, department -> day(department.validTo()));
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  @Override
  public Optional<Department> read(BookRow row) {
    return row.entry(
        () ->
            Department.builder()
                .code(row.required(BookColumns.CODE))
                .name(row.text(DEPARTMENT_NAME))
                .type(row.word(TYPE, DepartmentType.class))
                .validFrom(row.date(VALID_FROM))
                .validTo(row.date(VALID_TO))
                .build());
  }
}
