package org.ayumi.plan.exchange.internal.json;

import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;

/** Writes a plan as canonical JSON. */
public final class DocumentJsonWriter {

  private final String schema;
  private final JsonOutput out = new JsonOutput();

  public DocumentJsonWriter(String schema) {
    this.schema = schema;
  }

  public String write(PlanDocument document) {
    out.object(
        () -> {
          out.string("schema", schema)
              .object("head", () -> head(document.head()))
              .objects("levels", document.levels(), this::level)
              .objects("terms", document.terms(), term -> TermJson.write(out, term))
              .objects("departments", document.departments(), this::department)
              .objects("headings", document.headings(), this::heading)
              .objects("items", document.items(), this::item);
          new BookJson(out).write(document);
        });
    return out.text();
  }

  private void head(PlanHead head) {
    out.string("code", head.code())
        .string("title", head.title())
        .string("subtitle", head.subtitle())
        .string("municipality", head.municipality())
        .string("municipalityCode", head.municipalityCode())
        .number("firstYear", head.firstYear().startYear())
        .number("lastYear", head.lastYear().startYear())
        .string("yearStyle", JsonInput.word(head.yearStyle()))
        .string("state", JsonInput.word(head.state()));
    head.predecessorCode().ifPresent(code -> out.string("predecessor", code));
  }

  private void level(Level level) {
    out.number("depth", level.depth()).string("name", level.name()).flag("items", level.items());
  }

  private void department(Department department) {
    out.string("code", department.code())
        .string("name", department.name())
        .strings("printed", department.printedNames())
        .string("type", JsonInput.word(department.type()));
    department.validFrom().ifPresent(date -> out.string("validFrom", date.toString()));
    department.validTo().ifPresent(date -> out.string("validTo", date.toString()));
    out.strings("successors", department.successorCodes());
  }

  private void heading(Heading heading) {
    out.string("code", heading.code());
    heading.parentCode().ifPresent(code -> out.string("parent", code));
    out.number("depth", heading.depth())
        .string("number", heading.number())
        .string("title", heading.title())
        .string("overviewLabel", heading.overviewLabel())
        .string("label", heading.label());
  }

  private void item(Item item) {
    out.string("code", item.code());
    item.headingCode().ifPresent(code -> out.string("heading", code));
    out.string("reference", item.reference())
        .string("number", item.number())
        .string("title", item.title())
        .string("label", item.label())
        .string("kind", item.kind())
        .objects("departments", item.departments(), this::departmentRef)
        .string("departmentsPrinted", item.departmentsPrinted())
        .objects("actors", item.actors(), this::actor)
        .string("actorsPrinted", item.actorsPrinted())
        .string("purpose", item.purpose())
        .string("completion", item.completion())
        .objects("contents", item.contents(), this::content);
    item.relisting().ifPresent(this::relisting);
    out.string("overviewLabel", item.overviewLabel());
    item.example()
        .ifPresent(
            example ->
                out.object(
                    "example",
                    () -> out.string("city", example.city()).string("printed", example.printed())));
    out.flag("candidate", item.candidate());
  }

  private void departmentRef(DepartmentRef ref) {
    out.string("code", ref.departmentCode()).string("printed", ref.printed());
  }

  private void actor(ActorMark actor) {
    out.string("code", actor.actorCode()).string("mark", actor.mark());
  }

  private void content(Content content) {
    out.string("code", content.code())
        .string("bullet", content.bullet())
        .string("text", content.text())
        .objects("departments", content.departments(), this::departmentRef)
        .objects("years", content.years(), this::year);
    content.relisting().ifPresent(this::relisting);
  }

  private void relisting(Relisting relisting) {
    out.object(
        "relisting",
        () -> {
          out.string("mark", relisting.mark());
          relisting.originalCode().ifPresent(code -> out.string("original", code));
        });
  }

  private void year(YearCell cell) {
    out.number("year", cell.year().startYear()).string("planned", cell.planned());
    cell.report().ifPresent(report -> out.object("report", () -> report(report)));
  }

  private void report(Report report) {
    out.string("status", report.status())
        .string("achievement", report.achievement())
        .string("narrative", report.narrative())
        .string("nextDirection", report.nextDirection());
  }
}
