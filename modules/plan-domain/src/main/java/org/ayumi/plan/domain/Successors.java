package org.ayumi.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has the tasks of departments that a reorganisation has ended by a day (G12, E11). */
public final class Successors {

  private final LocalDate day;
  private final Map<String, Department> departments = new LinkedHashMap<>();

  private Successors(LocalDate day) {
    this.day = day;
  }

  public static Successors on(LocalDate day, Collection<Department> departments) {
    Successors successors = new Successors(day);
    departments.forEach(each -> successors.departments.put(each.code(), each));
    return successors;
  }

  /**
   * The codes of the departments that have its tasks: itself while it exists or if nobody succeeds
   * it. Empty for an unknown code.
   */
  public List<String> of(String code) {
    return of(code, new LinkedHashSet<>());
  }

  private List<String> of(String code, Set<String> seen) {
    Department department = departments.get(code);
    if (department == null) {
      return List.of();
    }
    boolean ended = department.validTo().filter(day::isAfter).isPresent();
    if (!ended || department.successorCodes().isEmpty() || !seen.add(code)) {
      return List.of(code);
    }
    List<String> successors = new ArrayList<>();
    department.successorCodes().forEach(next -> successors.addAll(of(next, seen)));
    return successors;
  }

  /** These departments and those whose tasks any of them has taken over. */
  public Set<String> withPredecessors(Collection<String> codes) {
    Set<String> all = new LinkedHashSet<>(codes);
    for (String code : departments.keySet()) {
      Optional<String> heir = of(code).stream().filter(codes::contains).findFirst();
      heir.ifPresent(found -> all.add(code));
    }
    return all;
  }
}
