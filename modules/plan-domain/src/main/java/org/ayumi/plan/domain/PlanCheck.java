package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Violation.Rule;

/** Checks a document as a whole: all violations are found and reported at once. */
public final class PlanCheck {

  private final PlanDocument document;
  private final PlanIndex index;
  private final List<Violation> violations = new ArrayList<>();

  private PlanCheck(PlanDocument document) {
    this.document = document;
    index = PlanIndex.of(document);
  }

  /** What is wrong with the document, in its own order; empty if nothing is. */
  public static List<Violation> violations(PlanDocument document) {
    PlanCheck check = new PlanCheck(document);
    check.levels();
    check.codes();
    check.terms();
    check.headings();
    document.items().forEach(check::item);
    check.violations.addAll(PlanBookCheck.violations(document, check.index));
    return List.copyOf(check.violations);
  }

  private void levels() {
    List<Level> levels = document.levels();
    for (int i = 0; i < levels.size(); i++) {
      boolean last = i == levels.size() - 1;
      if (levels.get(i).depth() != i + 1 || levels.get(i).items() != last) {
        add(levels.get(i).name(), Rule.LEVELS_NOT_CONSECUTIVE);
      }
    }
  }

  private void codes() {
    Set<String> departments = new HashSet<>();
    document.departments().forEach(each -> unique(departments, each.code()));
    Set<String> headings = new HashSet<>();
    document.headings().forEach(each -> unique(headings, each.code()));
    Set<String> items = new HashSet<>();
    Set<String> contents = new HashSet<>();
    for (Item item : document.items()) {
      unique(items, item.code());
      item.contents().forEach(content -> unique(contents, content.code()));
    }
  }

  private void unique(Set<String> seen, String code) {
    if (!seen.add(code)) {
      add(code, Rule.DUPLICATE_CODE, code);
    }
  }

  private void terms() {
    Set<String> marks = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Term term : document.terms()) {
      if (!marks.add(term.type() + " " + term.mark())) {
        add(term.code(), Rule.DUPLICATE_MARK, term.mark());
      }
      if (!codes.add(term.type() + " " + term.code())) {
        add(term.code(), Rule.DUPLICATE_CODE, term.code());
      }
    }
  }

  private void headings() {
    Set<String> before = new HashSet<>();
    for (Heading heading : document.headings()) {
      parent(heading, before);
      before.add(heading.code());
    }
  }

  private void parent(Heading heading, Set<String> before) {
    Optional<Heading> parent = heading.parentCode().flatMap(index::heading);
    if (heading.parentCode().isPresent() && parent.isEmpty()) {
      add(heading.code(), Rule.UNKNOWN_PARENT, heading.parentCode().get());
    } else if (parent.isPresent() && !before.contains(parent.get().code())) {
      add(heading.code(), Rule.PARENT_AFTER_CHILD, parent.get().code());
    } else if (heading.depth() != parent.map(Heading::depth).orElse(0) + 1) {
      add(heading.code(), Rule.WRONG_DEPTH, String.valueOf(heading.depth()));
    }
  }

  private void item(Item item) {
    if (item.headingCode().isPresent() && item.headingCode().flatMap(index::heading).isEmpty()) {
      add(item.code(), Rule.UNKNOWN_HEADING, item.headingCode().get());
    }
    departments(item.code(), item.departments());
    for (ActorMark actor : item.actors()) {
      if (index.actor(actor.actorCode()).isEmpty()) {
        add(item.code(), Rule.UNKNOWN_ACTOR, actor.actorCode());
      }
    }
    item.contents().forEach(this::content);
    item.relisting().flatMap(Relisting::originalCode).ifPresent(code -> original(item, code));
  }

  private void departments(String place, List<DepartmentRef> departments) {
    for (DepartmentRef department : departments) {
      if (index.department(department.departmentCode()).isEmpty()) {
        add(place, Rule.UNKNOWN_DEPARTMENT, department.printed());
      }
    }
  }

  private void content(Content content) {
    departments(content.code(), content.departments());
    Set<FiscalYear> years = new HashSet<>();
    for (YearCell cell : content.years()) {
      if (!years.add(cell.year())) {
        add(content.code(), Rule.DUPLICATE_YEAR, cell.year().toString());
      }
      if (!index.years().contains(cell.year())) {
        add(content.code(), Rule.YEAR_OUTSIDE_PLAN, cell.year().toString());
      }
    }
  }

  private void original(Item item, String code) {
    Optional<Item> original = index.item(code);
    if (original.isEmpty()) {
      add(item.code(), Rule.UNKNOWN_ORIGINAL, code);
      return;
    }
    Set<String> seen = new HashSet<>(Set.of(item.code()));
    while (original.isPresent()) {
      if (!seen.add(original.get().code())) {
        add(item.code(), Rule.CIRCULAR_RELISTING, code);
        return;
      }
      original = index.original(original.get());
    }
  }

  private void add(String place, Rule rule, String... arguments) {
    violations.add(Violation.of(place, rule, arguments));
  }
}
