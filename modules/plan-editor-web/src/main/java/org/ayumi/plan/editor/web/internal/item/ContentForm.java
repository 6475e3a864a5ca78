package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** One content of an item as typed: text by field name, nothing checked yet. */
final class ContentForm {

  static final String CODE = "code";
  static final String BULLET = "bullet";
  static final String TEXT = "text";
  static final String RELISTED = "relisted";

  /** The most departments that one content or item can name. */
  static final int DEPARTMENTS = 60;

  private final Map<String, String> values;
  private final List<String> departments;

  private ContentForm(Map<String, String> values, List<String> departments) {
    this.values = Collections.unmodifiableMap(values);
    this.departments = List.copyOf(departments);
  }

  static ContentForm blank() {
    return new ContentForm(new LinkedHashMap<>(), List.of());
  }

  static ContentForm of(Content content) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(CODE, content.code());
    values.put(BULLET, content.bullet());
    values.put(TEXT, content.text());
    values.put(RELISTED, content.relisting().isPresent() ? "true" : "");
    for (YearCell cell : content.years()) {
      Report report = cell.report().orElseGet(() -> Report.builder().build());
      values.put(planned(cell.year()), cell.planned());
      values.put(status(cell.year()), report.status());
      values.put(achievement(cell.year()), report.achievement());
      values.put(narrative(cell.year()), report.narrative());
      values.put(direction(cell.year()), report.nextDirection());
    }
    return new ContentForm(values, codes(content.departments()));
  }

  static ContentForm read(FormParameters parameters, String prefix, PlanIndex index) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : names(index)) {
      values.put(name, parameters.text(prefix + name));
    }
    return new ContentForm(values, departments(parameters, prefix));
  }

  static List<String> departments(FormParameters parameters, String prefix) {
    List<String> codes = new ArrayList<>();
    for (int row = 0; row < DEPARTMENTS && parameters.has(prefix + "department-" + row); row++) {
      String code = parameters.text(prefix + "department-" + row);
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  static List<String> codes(List<DepartmentRef> departments) {
    return departments.stream().map(DepartmentRef::departmentCode).collect(Collectors.toList());
  }

  private static List<String> names(PlanIndex index) {
    List<String> names = new ArrayList<>(List.of(CODE, BULLET, TEXT, RELISTED));
    for (FiscalYear year : index.years()) {
      names.add(planned(year));
      names.addAll(reported(year));
    }
    return names;
  }

  private static List<String> reported(FiscalYear year) {
    return List.of(status(year), achievement(year), narrative(year), direction(year));
  }

  static String planned(FiscalYear year) {
    return year + "-planned";
  }

  static String status(FiscalYear year) {
    return year + "-status";
  }

  static String achievement(FiscalYear year) {
    return year + "-achievement";
  }

  static String narrative(FiscalYear year) {
    return year + "-narrative";
  }

  static String direction(FiscalYear year) {
    return year + "-direction";
  }

  /** This content with departments and re-listing of another; without them if there is none. */
  ContentForm withStructureOf(ContentForm other) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(RELISTED, other == null ? "" : other.value(RELISTED));
    return new ContentForm(all, other == null ? List.of() : other.departments);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  List<String> departments() {
    return departments;
  }

  boolean isReported(FiscalYear year) {
    return !reported(year).stream().allMatch(name -> value(name).isBlank());
  }

  /** Whether nothing was typed into it: such a new row is not a content. */
  boolean isBlank() {
    return departments.isEmpty() && values.values().stream().allMatch(String::isBlank);
  }

  /** As parameters of a form, with the prefix before each name. */
  Map<String, String> toParameters(String prefix) {
    Map<String, String> all = new LinkedHashMap<>();
    values.forEach((name, value) -> all.put(prefix + name, value));
    for (int row = 0; row < departments.size(); row++) {
      all.put(prefix + "department-" + row, departments.get(row));
    }
    return all;
  }
}
