package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.ProblemType;

/** The departments of the plan; names of the sheet that are not known are added and reported. */
final class DepartmentRegistry {

  private final DepartmentRules rules;
  private final Map<String, Department> byCode = new LinkedHashMap<>();
  private final Map<String, String> codesByName = new HashMap<>();
  private final Codes codes;

  DepartmentRegistry(List<Department> known, DepartmentRules rules) {
    this.rules = rules;
    codes = new Codes(known.stream().map(Department::code).collect(Collectors.toSet()));
    for (Department department : known) {
      byCode.put(department.code(), department);
      codesByName.putIfAbsent(SearchText.fold(department.name()), department.code());
      department
          .printedNames()
          .forEach(name -> codesByName.putIfAbsent(SearchText.fold(name), department.code()));
    }
  }

  List<Department> departments() {
    return List.copyOf(byCode.values());
  }

  /** The names that contain a separator: those of the mapping and those already known. */
  List<String> wholeNames() {
    List<String> names = new ArrayList<>(rules.wholeNames());
    byCode.values().stream()
        .flatMap(department -> department.printedNames().stream())
        .filter(name -> rules.separators().stream().anyMatch(name::contains))
        .forEach(names::add);
    return names;
  }

  DepartmentRef ref(String name, RowCells cells, ReadColumn column) {
    String key = SearchText.fold(name);
    String code = codesByName.get(key);
    if (code == null) {
      code = add(name);
      codesByName.put(key, code);
      cells.add(column, ProblemType.DEPARTMENT_NEW, name);
    }
    Department department = byCode.get(code);
    if (!department.printedNames().contains(name)) {
      List<String> names = new ArrayList<>(department.printedNames());
      names.add(name);
      byCode.put(code, ImmutableDepartment.copyOf(department).withPrintedNames(names));
    }
    return DepartmentRef.of(code, name);
  }

  private String add(String name) {
    String code = codes.unique("d-" + Codes.nameOf(name));
    byCode.put(
        code,
        Department.builder().code(code).name(name).addPrintedNames(name).type(type(name)).build());
    return code;
  }

  private DepartmentType type(String name) {
    String key = SearchText.fold(name);
    if (rules.collectiveNames().stream().map(SearchText::fold).anyMatch(key::equals)) {
      return DepartmentType.COLLECTIVE;
    }
    if (rules.provisionalMarks().stream().map(SearchText::fold).anyMatch(key::startsWith)) {
      return DepartmentType.PROVISIONAL;
    }
    if (rules.eachPrefixes().stream().map(SearchText::fold).anyMatch(key::startsWith)) {
      return DepartmentType.NAMED_EACH;
    }
    return DepartmentType.NAMED;
  }
}
