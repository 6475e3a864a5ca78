package org.ayumi.plan.internal.convert;

import java.util.stream.Collectors;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.model.PlanDepartment;

/** A department as columns of its row. */
public final class DepartmentColumns {

  private DepartmentColumns() {}

  public static void write(Department department, PlanDepartment row) throws PlanCodeException {
    row.setCode(Texts.code(department.code()));
    row.setName(Texts.text(department.name()));
    row.setPrintedNames(
        EscapedLines.join(
            department.printedNames().stream().map(Texts::text).collect(Collectors.toList())));
    row.setType(department.type().name());
    row.setValidFrom(Texts.day(department.validFrom()));
    row.setValidTo(Texts.day(department.validTo()));
    for (String code : department.successorCodes()) {
      Texts.code(code);
    }
    row.setSuccessorCodes(EscapedLines.join(department.successorCodes()));
  }

  public static Department read(PlanDepartment row) {
    return Department.builder()
        .code(row.getCode())
        .name(row.getName())
        .printedNames(EscapedLines.split(row.getPrintedNames()))
        .type(DepartmentType.valueOf(row.getType()))
        .validFrom(Texts.day(row.getValidFrom()))
        .validTo(Texts.day(row.getValidTo()))
        .successorCodes(EscapedLines.split(row.getSuccessorCodes()))
        .build();
  }
}
