package org.ayumi.plan.domain.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Successors;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/**
 * Who is asked for what when a round opens (E2): each responsible department for each content.
 *
 * <ul>
 *   <li>A re-listed content whose original lies in the plan is asked with that (D12).
 *   <li>Candidates, contents that are not planned for the year and those reported as completed in a
 *       year before are not asked (E15); in a plan that prints no schedule every content is
 *       planned.
 *   <li>A collective unit (関係課, 全所属) is asked as the departments that the office names for it.
 *   <li>A department that has ended by the reference date is asked as its successors (G12).
 *   <li>The first department leads: it writes what is printed.
 * </ul>
 */
public final class Requests {

  private final PlanIndex index;
  private final FiscalYear year;
  private final Successors successors;
  private final Map<String, List<String>> members;
  private final boolean scheduled;
  private final List<Request> requests = new ArrayList<>();
  private final Set<String> unnamed = new TreeSet<>();

  private Requests(
      PlanIndex index, FiscalYear year, LocalDate day, Map<String, List<String>> members) {
    this.index = index;
    this.year = year;
    successors = Successors.on(day, index.document().departments());
    this.members = members;
    scheduled =
        index.document().items().stream()
            .flatMap(item -> item.contents().stream())
            .flatMap(content -> content.years().stream())
            .anyMatch(Requests::isPlanned);
  }

  /**
   * @param members for collective units, by code, the codes of the departments that they stand for
   *     in this round
   */
  public static Requests of(PlanIndex index, Round round, Map<String, List<String>> members) {
    Requests requests = new Requests(index, round.year(), round.referenceDate(), members);
    requests.make();
    return requests;
  }

  /** In the order of the plan, the lead of each content first. */
  public List<Request> all() {
    return List.copyOf(requests);
  }

  /** The codes of collective units for which nobody was named and that are therefore not asked. */
  public Set<String> unnamedUnits() {
    return unnamed;
  }

  private void make() {
    for (Item item : index.document().items()) {
      if (!item.candidate() && !isAskedElsewhere(item.relisting())) {
        item.contents().stream()
            .filter(content -> !isAskedElsewhere(content.relisting()))
            .filter(content -> isPlanned(content) && !isCompleted(content))
            .forEach(content -> ask(item, content));
      }
    }
  }

  private static boolean isAskedElsewhere(Optional<Relisting> relisting) {
    return relisting.flatMap(Relisting::originalCode).isPresent();
  }

  private boolean isPlanned(Content content) {
    return !scheduled || content.year(year).filter(Requests::isPlanned).isPresent();
  }

  private static boolean isPlanned(YearCell cell) {
    return !cell.planned().isEmpty();
  }

  private boolean isCompleted(Content content) {
    return content.years().stream()
        .filter(cell -> cell.year().compareTo(year) < 0)
        .map(YearCell::report)
        .flatMap(Optional::stream)
        .flatMap(report -> index.term(VocabularyType.STATUS, report.status()).stream())
        .anyMatch(term -> term.sense() == TermSense.COMPLETED);
  }

  private void ask(Item item, Content content) {
    Set<String> asked = new LinkedHashSet<>();
    for (DepartmentRef ref : item.departmentsOf(content)) {
      index.department(ref.departmentCode()).ifPresent(found -> asked.addAll(units(found)));
    }
    boolean lead = true;
    for (String code : asked) {
      requests.add(Request.of(item.code(), content.code(), code, lead));
      lead = false;
    }
  }

  private List<String> units(Department department) {
    boolean collective =
        department.type() == DepartmentType.COLLECTIVE
            || department.type() == DepartmentType.NAMED_EACH;
    if (!collective) {
      return successors.of(department.code());
    }
    List<String> units = new ArrayList<>();
    for (String code : members.getOrDefault(department.code(), List.of())) {
      units.addAll(successors.of(code));
    }
    if (units.isEmpty()) {
      unnamed.add(department.code());
    }
    return units;
  }
}
