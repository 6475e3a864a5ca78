package org.ayumi.plan.internal.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.PlanTerm;

/** Headings, departments and terms of a plan: few rows, by which codes become keys. */
final class PlanFrame {

  private final Map<Long, PlanHeading> headings = new HashMap<>();
  private final Map<Long, String> departmentCodes = new HashMap<>();
  private final List<PlanTerm> terms;

  PlanFrame(List<PlanHeading> headings, List<PlanDepartment> departments, List<PlanTerm> terms) {
    headings.forEach(each -> this.headings.put(each.getPlanHeadingId(), each));
    departments.forEach(each -> departmentCodes.put(each.getPlanDepartmentId(), each.getCode()));
    this.terms = terms;
  }

  Optional<String> headingCode(long planHeadingId) {
    return Optional.ofNullable(headings.get(planHeadingId)).map(PlanHeading::getCode);
  }

  String departmentCode(long planDepartmentId) {
    return departmentCodes.get(planDepartmentId);
  }

  /** The heading with the code and all below it; empty if there is none. */
  Set<Long> headingIdsFrom(String code) {
    return headings.keySet().stream()
        .filter(id -> isAtOrBelow(id, code))
        .collect(Collectors.toSet());
  }

  Set<Long> departmentIds(Collection<String> codes) {
    return departmentCodes.entrySet().stream()
        .filter(each -> codes.contains(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Role marks that say "not involved". */
  List<String> marksNotInvolved() {
    return terms.stream()
        .filter(term -> term.getType().equals(VocabularyType.ROLE.name()))
        .filter(term -> term.getSense().equals(TermSense.NOT_INVOLVED.name()))
        .map(PlanTerm::getMark)
        .collect(Collectors.toList());
  }

  private boolean isAtOrBelow(long planHeadingId, String code) {
    Set<Long> seen = new HashSet<>();
    PlanHeading heading = headings.get(planHeadingId);
    while (heading != null && seen.add(heading.getPlanHeadingId())) {
      if (heading.getCode().equals(code)) {
        return true;
      }
      heading = headings.get(heading.getParentPlanHeadingId());
    }
    return false;
  }
}
