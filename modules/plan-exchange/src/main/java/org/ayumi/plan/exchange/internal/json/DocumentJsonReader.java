package org.ayumi.plan.exchange.internal.json;

import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.exchange.PlanFormatException;

/** Reads what {@link DocumentJsonWriter} writes. */
public final class DocumentJsonReader {

  private final String schema;

  public DocumentJsonReader(String schema) {
    this.schema = schema;
  }

  public PlanDocument read(String json) {
    JsonInput in = JsonInput.of(json, schema);
    PlanDocument document =
        PlanDocument.builder()
            .head(in.object("head", DocumentJsonReader::head).orElseThrow(this::noHead))
            .levels(in.objects("levels", DocumentJsonReader::level))
            .terms(in.objects("terms", TermJson::read))
            .departments(in.objects("departments", DocumentJsonReader::department))
            .headings(in.objects("headings", DocumentJsonReader::heading))
            .items(in.objects("items", DocumentJsonReader::item))
            .indicators(in.objects("indicators", BookJson::readIndicator))
            .evaluations(in.objects("evaluations", BookJson::readEvaluation))
            .passages(in.objects("passages", BookJson::readPassage))
            .build();
    in.end();
    return document;
  }

  private PlanFormatException noHead() {
    return new PlanFormatException("$.head is missing");
  }

  private static PlanHead head(JsonInput in) {
    try {
      return PlanHead.builder()
          .code(in.requiredString("code"))
          .title(in.string("title"))
          .subtitle(in.string("subtitle"))
          .municipality(in.string("municipality"))
          .municipalityCode(in.string("municipalityCode"))
          .firstYear(FiscalYear.of(in.number("firstYear")))
          .lastYear(FiscalYear.of(in.number("lastYear")))
          .yearStyle(in.word("yearStyle", YearStyle.class))
          .state(in.word("state", PlanState.class))
          .predecessorCode(in.optionalString("predecessor"))
          .build();
    } catch (IllegalArgumentException exception) {
      throw new PlanFormatException("$.head is not valid", exception);
    }
  }

  private static Level level(JsonInput in) {
    return Level.of(in.number("depth"), in.string("name"), in.flag("items"));
  }

  private static Department department(JsonInput in) {
    return BookJson.valid(
        () ->
            Department.builder()
                .code(in.requiredString("code"))
                .name(in.string("name"))
                .printedNames(in.strings("printed"))
                .type(in.word("type", DepartmentType.class))
                .validFrom(BookJson.readDate(in, "validFrom"))
                .validTo(BookJson.readDate(in, "validTo"))
                .successorCodes(in.strings("successors"))
                .build());
  }

  private static Heading heading(JsonInput in) {
    return Heading.builder()
        .code(in.requiredString("code"))
        .parentCode(in.optionalString("parent"))
        .depth(in.number("depth"))
        .number(in.string("number"))
        .title(in.string("title"))
        .overviewLabel(in.string("overviewLabel"))
        .label(in.string("label"))
        .build();
  }

  private static Item item(JsonInput in) {
    return Item.builder()
        .code(in.requiredString("code"))
        .headingCode(in.optionalString("heading"))
        .reference(in.string("reference"))
        .number(in.string("number"))
        .title(in.string("title"))
        .label(in.string("label"))
        .kind(in.string("kind"))
        .departments(in.objects("departments", DocumentJsonReader::departmentRef))
        .departmentsPrinted(in.string("departmentsPrinted"))
        .actors(in.objects("actors", DocumentJsonReader::actor))
        .actorsPrinted(in.string("actorsPrinted"))
        .purpose(in.string("purpose"))
        .completion(in.string("completion"))
        .contents(in.objects("contents", DocumentJsonReader::content))
        .relisting(in.object("relisting", DocumentJsonReader::relisting))
        .overviewLabel(in.string("overviewLabel"))
        .example(
            in.object("example", e -> Example.of(e.string("city"), e.requiredString("printed"))))
        .candidate(in.flag("candidate"))
        .build();
  }

  private static DepartmentRef departmentRef(JsonInput in) {
    return DepartmentRef.of(in.requiredString("code"), in.string("printed"));
  }

  private static ActorMark actor(JsonInput in) {
    return ActorMark.of(in.requiredString("code"), in.string("mark"));
  }

  private static Content content(JsonInput in) {
    return Content.builder()
        .code(in.requiredString("code"))
        .bullet(in.string("bullet"))
        .text(in.string("text"))
        .departments(in.objects("departments", DocumentJsonReader::departmentRef))
        .years(in.objects("years", DocumentJsonReader::year))
        .relisting(in.object("relisting", DocumentJsonReader::relisting))
        .build();
  }

  private static Relisting relisting(JsonInput in) {
    return Relisting.builder()
        .mark(in.string("mark"))
        .originalCode(in.optionalString("original"))
        .build();
  }

  private static YearCell year(JsonInput in) {
    return YearCell.builder()
        .year(BookJson.year(in.number("year")))
        .planned(in.string("planned"))
        .report(in.object("report", DocumentJsonReader::report))
        .build();
  }

  private static Report report(JsonInput in) {
    return Report.builder()
        .status(in.string("status"))
        .achievement(in.string("achievement"))
        .narrative(in.string("narrative"))
        .nextDirection(in.string("nextDirection"))
        .build();
  }
}
