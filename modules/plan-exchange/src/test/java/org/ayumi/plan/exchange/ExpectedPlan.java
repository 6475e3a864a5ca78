package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.YearCell;

/**
 * What people read in a real plan ({@code *.expected.json}). Where they were not sure, what is
 * printed is as good an answer; a paragraph that continues a content may be part of it or not.
 */
final class ExpectedPlan {

  private static final FiscalYearNotation YEARS = new FiscalYearNotation(EraTable.standard());
  private static final Map<String, String> BOXES = Map.of("■", "☑", "□", "☐");

  private final JsonObject json;

  private ExpectedPlan(JsonObject json) {
    this.json = json;
  }

  static ExpectedPlan of(String file) {
    String text = new String(Plans.file(file), StandardCharsets.UTF_8);
    return new ExpectedPlan(JsonParser.parseString(text).getAsJsonObject());
  }

  JsonObject json() {
    return json;
  }

  /** The items are the expected ones, in their order, in each of the parts. */
  void assertItems(PlanDocument document, Set<Part> parts) {
    PlanIndex index = PlanIndex.of(document);
    List<JsonObject> items = objects(json, "items");
    assertThat(document.items()).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      for (Part part : parts) {
        assertPart(part, index, document.items().get(i), items.get(i));
      }
    }
  }

  private void assertPart(Part part, PlanIndex index, Item item, JsonObject expected) {
    String as = text(expected, "id") + " " + part;
    switch (part) {
      case REFERENCE:
        assertThat(item.reference()).as(as).isIn(printed(expected, "ref_printed"));
        break;
      case PATH:
        assertThat(ReferenceNumber.parse(item.reference()).path())
            .as(as)
            .isEqualTo(ReferenceNumber.parse(text(expected, "id")).path());
        break;
      case ORDINAL:
        assertThat(ReferenceNumber.parse(item.reference()).key())
            .as(as)
            .isEqualTo(text(expected, "number"));
        break;
      case NUMBER:
        assertThat(item.number()).as(as).isIn(printed(expected, "number_printed"));
        break;
      case TITLE:
        assertThat(item.title()).as(as).isIn(printed(expected, "title"));
        break;
      case KIND:
        assertThat(item.kind()).as(as).isIn(printed(expected, "kind"));
        break;
      case PURPOSE:
        assertThat(item.purpose()).as(as).isIn(printed(expected, "purpose"));
        break;
      case COMPLETION:
        assertThat(item.completion()).as(as).isIn(printed(expected, "completion_printed"));
        break;
      case DEPARTMENTS:
        assertDepartments(as, item, expected);
        break;
      case ACTORS:
        assertActors(as, index, item, expected);
        break;
      case CONTENT:
        assertContents(as, item, expected);
        break;
      case SCHEDULE:
        assertSchedule(as, item, expected);
        break;
      default:
        assertRelisting(as, item, expected);
    }
  }

  /** The value, and where people were not sure also what is printed. */
  private static List<String> printed(JsonObject item, String name) {
    List<String> values = new ArrayList<>();
    values.add(text(item, name));
    JsonElement printed = item.get("as_printed");
    if (printed != null && printed.isJsonObject() && printed.getAsJsonObject().has(name)) {
      values.add(text(printed.getAsJsonObject(), name));
    }
    return values;
  }

  private static void assertDepartments(String as, Item item, JsonObject expected) {
    assertThat(item.departments())
        .extracting(DepartmentRef::printed)
        .as(as)
        .isEqualTo(texts(expected.getAsJsonArray("departments")));
    assertThat(item.departmentsPrinted()).as(as).isEqualTo(text(expected, "departments_printed"));
  }

  private static void assertActors(String as, PlanIndex index, Item item, JsonObject expected) {
    List<JsonObject> actors = objects(expected, "actors");
    assertThat(item.actors()).as(as).hasSameSizeAs(actors);
    for (int i = 0; i < actors.size(); i++) {
      ActorMark actor = item.actors().get(i);
      String mark = text(actors.get(i), "mark");
      boolean checkBox = text(actors.get(i), "notation").equals("html_checkbox");
      assertThat(index.actor(actor.actorCode()).map(Term::mark))
          .as(as)
          .hasValue(text(actors.get(i), "name"));
      assertThat(actor.mark()).as(as).isIn(mark, checkBox ? BOXES.get(mark) : mark);
    }
  }

  private static void assertContents(String as, Item item, JsonObject expected) {
    List<String> apart = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (JsonObject content : objects(expected, "content")) {
      String printed = text(content, "mark") + "|" + text(content, "text");
      apart.add(printed);
      boolean continues = content.has("continues") && content.get("continues").getAsBoolean();
      if (continues) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last) + "\n" + text(content, "text"));
      } else {
        joined.add(printed);
      }
    }
    List<String> read =
        item.contents().stream()
            .map(content -> content.bullet() + "|" + content.text())
            .collect(Collectors.toList());
    assertThat(read).as(as).isIn(apart, joined);
  }

  private static void assertSchedule(String as, Item item, JsonObject expected) {
    for (JsonObject year : objects(expected, "schedule")) {
      FiscalYear fiscalYear = YEARS.parse(text(year, "year")).orElseThrow();
      for (Content content : item.contents()) {
        assertThat(content.year(fiscalYear).map(YearCell::planned).orElse(""))
            .as(as + " " + fiscalYear)
            .isEqualTo(text(year, "mark"));
      }
    }
  }

  private static void assertRelisting(String as, Item item, JsonObject expected) {
    String original = text(expected, "republished_of");
    assertThat(item.relisting().isPresent())
        .as(as)
        .isEqualTo(expected.get("republished").getAsBoolean());
    assertThat(
            item.relisting()
                .flatMap(Relisting::originalCode)
                .map(code -> code.replaceFirst("^i-", ""))
                .orElse(""))
        .as(as)
        .isEqualTo(original.isEmpty() ? "" : ReferenceNumber.parse(original).key());
  }

  /** The headings are the expected ones, in their order; the numbers as printed or in a section. */
  void assertHeadings(PlanDocument document) {
    List<JsonObject> nodes = objects(json, "nodes");
    assertThat(document.headings()).hasSameSizeAs(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      Heading heading = document.headings().get(i);
      JsonObject node = nodes.get(i);
      String number = text(node, "number_printed");
      String elsewhere =
          Optional.of(text(node, "number_printed_in_section7"))
              .filter(found -> !found.isEmpty())
              .orElse(number);
      assertThat(heading.title()).isEqualTo(text(node, "title"));
      assertThat(heading.number().replace(" ", "")).isIn(number, elsewhere);
    }
  }

  /** The departments are the expected ones, with their printed forms and types. */
  void assertDepartments(PlanDocument document) {
    Map<String, Department> byName =
        document.departments().stream().collect(Collectors.toMap(Department::name, d -> d));
    for (JsonObject department : objects(json, "departments")) {
      Department read = byName.remove(text(department, "name"));
      assertThat(read).as(text(department, "name")).isNotNull();
      assertThat(read.printedNames())
          .containsExactlyInAnyOrderElementsOf(texts(department.getAsJsonArray("printed_forms")));
      assertThat(read.type().name().toLowerCase(Locale.ROOT)).isEqualTo(text(department, "type"));
    }
    assertThat(byName).isEmpty();
  }

  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.getAsString()));
    return texts;
  }

  static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    object.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
    return objects;
  }

  /** What of an item is compared. */
  enum Part {
    /** The reference number as printed. */
    REFERENCE,
    /** The numbers in the reference number. */
    PATH,
    /** The one number in the reference number. */
    ORDINAL,
    NUMBER,
    TITLE,
    KIND,
    DEPARTMENTS,
    ACTORS,
    PURPOSE,
    CONTENT,
    COMPLETION,
    SCHEDULE,
    RELISTING
  }
}
