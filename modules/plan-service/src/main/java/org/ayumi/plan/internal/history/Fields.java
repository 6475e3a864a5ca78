package org.ayumi.plan.internal.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.YearCell;

/** The fields of an entry as texts that people read in the history, by the model's names. */
final class Fields {

  private static final Report BLANK = Report.builder().build();

  private Fields() {}

  static Map<String, String> of(PlanDocument document) {
    PlanHead head = document.head();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("code", head.code());
    fields.put("title", head.title());
    fields.put("subtitle", head.subtitle());
    fields.put("municipality", head.municipality());
    fields.put("municipalityCode", head.municipalityCode());
    fields.put("firstYear", head.firstYear().toString());
    fields.put("lastYear", head.lastYear().toString());
    fields.put("yearStyle", head.yearStyle().name());
    fields.put("state", head.state().name());
    fields.put("predecessorCode", head.predecessorCode().orElse(""));
    fields.put(
        "levels", document.levels().stream().map(Level::name).collect(Collectors.joining(" / ")));
    return fields;
  }

  static Map<String, String> of(Term term) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("mark", term.mark());
    fields.put("meaning", term.meaning());
    fields.put("spoken", term.spoken());
    fields.put("sense", term.sense().name());
    return fields;
  }

  static Map<String, String> of(Department department) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", department.name());
    fields.put("printedNames", String.join("\n", department.printedNames()));
    fields.put("type", department.type().name());
    fields.put("validFrom", department.validFrom().map(LocalDate::toString).orElse(""));
    fields.put("validTo", department.validTo().map(LocalDate::toString).orElse(""));
    fields.put("successorCodes", String.join(" ", department.successorCodes()));
    return fields;
  }

  static Map<String, String> of(Heading heading) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", heading.title());
    fields.put("number", heading.number());
    fields.put("label", heading.label());
    fields.put("overviewLabel", heading.overviewLabel());
    fields.put("parentCode", heading.parentCode().orElse(""));
    return fields;
  }

  /** Without the contents. */
  static Map<String, String> of(Item item) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", item.title());
    fields.put("headingCode", item.headingCode().orElse(""));
    fields.put("reference", item.reference());
    fields.put("number", item.number());
    fields.put("label", item.label());
    fields.put("kind", item.kind());
    fields.put("departments", departments(item.departments()));
    fields.put("departmentsPrinted", item.departmentsPrinted());
    fields.put(
        "actors",
        item.actors().stream()
            .map(actor -> actor.mark() + actor.actorCode())
            .collect(Collectors.joining(" ")));
    fields.put("actorsPrinted", item.actorsPrinted());
    fields.put("purpose", item.purpose());
    fields.put("completion", item.completion());
    fields.put("relisting", relisting(item.relisting()));
    fields.put("overviewLabel", item.overviewLabel());
    fields.put("candidate", item.candidate() ? "true" : "");
    fields.put("example.city", item.example().map(Example::city).orElse(""));
    fields.put("example", item.example().map(Example::printed).orElse(""));
    return fields;
  }

  static Map<String, String> of(Content content) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("text", content.text());
    fields.put("bullet", content.bullet());
    fields.put("departments", departments(content.departments()));
    fields.put("relisting", relisting(content.relisting()));
    for (YearCell cell : content.years()) {
      String year = "years." + cell.year() + ".";
      Report report = cell.report().orElse(BLANK);
      fields.put(year + "planned", cell.planned());
      fields.put(year + "status", report.status());
      fields.put(year + "achievement", report.achievement());
      fields.put(year + "narrative", report.narrative());
      fields.put(year + "nextDirection", report.nextDirection());
      fields.put(year + "reported", cell.report().isPresent() ? "true" : "");
    }
    return fields;
  }

  private static String departments(List<DepartmentRef> departments) {
    return departments.stream().map(DepartmentRef::printed).collect(Collectors.joining("・"));
  }

  private static String relisting(Optional<Relisting> relisting) {
    return relisting
        .map(each -> each.mark() + each.originalCode().map(code -> " " + code).orElse(""))
        .orElse("");
  }
}
