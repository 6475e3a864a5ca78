package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.exchange.ProblemType;

/** Reads a cell with departments. */
final class DepartmentCell {

  private final List<String> separators;
  private final DepartmentRegistry registry;

  DepartmentCell(List<String> separators, DepartmentRegistry registry) {
    this.separators = separators;
    this.registry = registry;
  }

  List<DepartmentRef> read(RowCells cells, ReadColumn column) {
    List<DepartmentRef> refs = new ArrayList<>();
    if (cells.text(column).isEmpty()) {
      return refs;
    }
    for (String name : names(cells.text(column))) {
      if (name.isEmpty()) {
        cells.add(column, ProblemType.DEPARTMENT_EMPTY, separators.get(0));
        continue;
      }
      DepartmentRef ref = registry.ref(name, cells, column);
      boolean twice =
          refs.stream().anyMatch(each -> each.departmentCode().equals(ref.departmentCode()));
      if (twice) {
        cells.add(column, ProblemType.DEPARTMENT_TWICE, name);
      } else {
        refs.add(ref);
      }
    }
    return refs;
  }

  private List<String> names(String text) {
    List<String> wholeNames = registry.wholeNames();
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Optional<String> whole =
          name.toString().isBlank() ? longest(wholeNames, text, at) : Optional.empty();
      Optional<String> separator = longest(separators, text, at);
      if (whole.isPresent()) {
        name.append(whole.get());
        at += whole.get().length();
      } else if (separator.isPresent()) {
        names.add(name.toString().strip());
        name.setLength(0);
        at += separator.get().length();
      } else {
        name.append(text.charAt(at));
        at++;
      }
    }
    names.add(name.toString().strip());
    return names;
  }

  private static Optional<String> longest(List<String> candidates, String text, int at) {
    return candidates.stream()
        .filter(candidate -> text.startsWith(candidate, at))
        .max(Comparator.comparingInt(String::length));
  }
}
