package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.DepartmentInUseException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;

/** Edits of a document's departments; each gives a new document. */
public final class DepartmentEdits {

  private DepartmentEdits() {}

  /** The department with a code, if it has none. */
  public static Department coded(PlanDocument document, Department department) {
    if (!department.code().isEmpty()) {
      return department;
    }
    Set<String> taken =
        document.departments().stream().map(Department::code).collect(Collectors.toSet());
    return ImmutableDepartment.copyOf(department)
        .withCode(Codes.numbered("d-", taken.size() + 1, taken));
  }

  public static PlanDocument add(PlanDocument document, Department department) {
    List<Department> departments = new ArrayList<>(document.departments());
    departments.add(department);
    return ImmutablePlanDocument.copyOf(document).withDepartments(departments);
  }

  public static PlanDocument replace(PlanDocument document, String code, Department department)
      throws NoSuchPlanDepartmentException {
    List<Department> departments = new ArrayList<>(document.departments());
    departments.set(
        place(departments, code), ImmutableDepartment.copyOf(department).withCode(code));
    return ImmutablePlanDocument.copyOf(document).withDepartments(departments);
  }

  public static PlanDocument move(PlanDocument document, String code, String beforeCode)
      throws NoSuchPlanDepartmentException {
    List<Department> departments = new ArrayList<>(document.departments());
    Department moved = departments.remove(place(departments, code));
    departments.add(
        beforeCode.isEmpty() ? departments.size() : place(departments, beforeCode), moved);
    return ImmutablePlanDocument.copyOf(document).withDepartments(departments);
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws DepartmentInUseException, NoSuchPlanDepartmentException {
    List<Department> departments = new ArrayList<>(document.departments());
    departments.remove(place(departments, code));
    boolean succeeds = departments.stream().anyMatch(each -> each.successorCodes().contains(code));
    boolean used =
        document.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        item.departments().stream(),
                        item.contents().stream()
                            .flatMap(content -> content.departments().stream())))
            .anyMatch(ref -> ref.departmentCode().equals(code));
    if (used || succeeds) {
      throw new DepartmentInUseException(code);
    }
    return ImmutablePlanDocument.copyOf(document).withDepartments(departments);
  }

  private static int place(List<Department> departments, String code)
      throws NoSuchPlanDepartmentException {
    for (int i = 0; i < departments.size(); i++) {
      if (departments.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanDepartmentException("No department " + code);
  }
}
