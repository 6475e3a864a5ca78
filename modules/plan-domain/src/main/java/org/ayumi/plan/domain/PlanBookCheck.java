package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Violation.Rule;

/** Checks departments' successions, indicators, evaluations and passages of a document. */
final class PlanBookCheck {

  private final PlanDocument document;
  private final PlanIndex index;
  private final List<Violation> violations = new ArrayList<>();

  private PlanBookCheck(PlanDocument document, PlanIndex index) {
    this.document = document;
    this.index = index;
  }

  static List<Violation> violations(PlanDocument document, PlanIndex index) {
    PlanBookCheck check = new PlanBookCheck(document, index);
    document.departments().forEach(check::department);
    check.indicators();
    check.evaluations();
    check.passages();
    return check.violations;
  }

  private void department(Department department) {
    for (String successor : department.successorCodes()) {
      if (index.department(successor).isEmpty()) {
        add(department.code(), Rule.UNKNOWN_SUCCESSOR, successor);
      } else if (leadsBack(department.code(), successor)) {
        add(department.code(), Rule.CIRCULAR_SUCCESSION, department.name());
      }
    }
  }

  private boolean leadsBack(String code, String successor) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(successor));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (next.equals(code)) {
        return true;
      }
      if (seen.add(next)) {
        index.department(next).ifPresent(found -> open.addAll(found.successorCodes()));
      }
    }
    return false;
  }

  private void indicators() {
    Set<String> codes = new HashSet<>();
    for (Indicator indicator : document.indicators()) {
      unique(codes, indicator.code());
      heading(indicator.code(), indicator.headingCode());
      Set<FiscalYear> years = new HashSet<>();
      for (IndicatorValue value : indicator.actuals()) {
        if (value.year().isEmpty()) {
          add(indicator.code(), Rule.ACTUAL_WITHOUT_YEAR, value.printed());
        } else if (!years.add(value.year().get())) {
          add(indicator.code(), Rule.DUPLICATE_YEAR, value.year().get().toString());
        }
      }
    }
  }

  private void evaluations() {
    Set<String> codes = new HashSet<>();
    for (Evaluation evaluation : document.evaluations()) {
      unique(codes, evaluation.code());
      heading(evaluation.code(), evaluation.headingCode());
      evaluation
          .itemCode()
          .filter(code -> index.item(code).isEmpty())
          .ifPresent(code -> add(evaluation.code(), Rule.UNKNOWN_ITEM, code));
    }
  }

  private void passages() {
    Map<String, Integer> places = new HashMap<>();
    for (Passage passage : document.passages()) {
      if (places.putIfAbsent(passage.code(), places.size()) != null) {
        add(passage.code(), Rule.DUPLICATE_CODE, passage.code());
      }
    }
    for (Passage passage : document.passages()) {
      heading(passage.code(), passage.headingCode());
      passage.parentCode().ifPresent(parent -> below(passage, parent, places));
    }
  }

  private void below(Passage passage, String parent, Map<String, Integer> places) {
    if (!places.containsKey(parent)) {
      add(passage.code(), Rule.UNKNOWN_PASSAGE, parent);
    } else if (places.get(parent) >= places.get(passage.code())) {
      add(passage.code(), Rule.PARENT_AFTER_CHILD, parent);
    }
  }

  private void heading(String place, Optional<String> code) {
    if (code.isPresent() && index.heading(code.get()).isEmpty()) {
      add(place, Rule.UNKNOWN_HEADING, code.get());
    }
  }

  private void unique(Set<String> seen, String code) {
    if (!seen.add(code)) {
      add(code, Rule.DUPLICATE_CODE, code);
    }
  }

  private void add(String place, Rule rule, String... arguments) {
    violations.add(Violation.of(place, rule, arguments));
  }
}
