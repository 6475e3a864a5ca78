package org.ayumi.plan.internal.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.CircularSuccessionException;
import org.ayumi.plan.exception.DepartmentValidityException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.model.view.Succession;

/** The end of a department by a reorganisation (G12). What was printed before stays as it is. */
public final class DepartmentEnd {

  private final Succession succession;

  public DepartmentEnd(Succession succession) {
    this.succession = succession;
  }

  /**
   * The document in which the department ends on the day before.
   *
   * @throws CircularSuccessionException if it would succeed itself, at once or by others
   * @throws DepartmentValidityException if it would end before it begins
   */
  public PlanDocument applied(PlanDocument document, String code)
      throws CircularSuccessionException,
          DepartmentValidityException,
          NoSuchPlanDepartmentException {
    Map<String, Department> departments = new HashMap<>();
    document.departments().forEach(each -> departments.put(each.code(), each));
    for (String successor : succession.successorCodes()) {
      if (!departments.containsKey(successor)) {
        throw new NoSuchPlanDepartmentException("No department " + successor);
      }
    }
    if (leadsBack(departments, code)) {
      throw new CircularSuccessionException(code);
    }
    Department ending = departments.get(code);
    if (ending == null) {
      throw new NoSuchPlanDepartmentException("No department " + code);
    }
    LocalDate last = succession.day().minusDays(1);
    if (ending.validFrom().filter(last::isBefore).isPresent()) {
      throw new DepartmentValidityException(code);
    }
    return DepartmentEdits.replace(
        document,
        code,
        ImmutableDepartment.copyOf(ending)
            .withValidTo(last)
            .withSuccessorCodes(succession.successorCodes()));
  }

  private boolean leadsBack(Map<String, Department> departments, String code) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(succession.successorCodes());
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (next.equals(code)) {
        return true;
      }
      if (seen.add(next) && departments.containsKey(next)) {
        open.addAll(departments.get(next).successorCodes());
      }
    }
    return false;
  }
}
