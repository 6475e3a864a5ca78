package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.YearCell;

/** What people read in the plan of a real city, held against what was read of its sheets. */
final class ExpectedBook {

  private static final FiscalYearNotation YEARS = new FiscalYearNotation(EraTable.standard());

  private final JsonObject expected;

  private ExpectedBook(JsonObject expected) {
    this.expected = expected;
  }

  static ExpectedBook of(String name) {
    String json = new String(Plans.file(name + ".expected.json"), StandardCharsets.UTF_8);
    return new ExpectedBook(JsonParser.parseString(json).getAsJsonObject());
  }

  List<JsonObject> objects(String name) {
    return objects(expected, name);
  }

  static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (object.has(name) && !object.get(name).isJsonNull()) {
      object.getAsJsonArray(name).forEach(each -> objects.add(each.getAsJsonObject()));
    }
    return objects;
  }

  /** The text of a name; empty for null. */
  static String text(JsonObject object, String name) {
    JsonElement element = object.get(name);
    return element == null || element.isJsonNull() ? "" : element.getAsString();
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.getAsString()));
    return texts;
  }

  /** Every item in every field that the sheet carries. */
  void hasItems(PlanIndex index, String... fields) {
    List<JsonObject> items = objects("items");
    List<Item> read = index.document().items();
    assertThat(read).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      for (String field : fields) {
        item(index, read.get(i), items.get(i), field);
      }
    }
  }

  private static void item(PlanIndex index, Item item, JsonObject wanted, String field) {
    String place = text(wanted, "id") + " " + field;
    switch (field) {
      case "departments":
        assertThat(item.departments())
            .extracting(DepartmentRef::printed)
            .as(place)
            .isEqualTo(texts(wanted.getAsJsonArray(field)));
        break;
      case "actors":
        assertThat(actors(index, item)).as(place).isEqualTo(actors(wanted));
        break;
      case "content":
        assertThat(contents(item)).as(place).isEqualTo(contents(wanted));
        break;
      case "schedule":
        schedule(item, wanted, place);
        break;
      case "republished_of":
        assertThat(original(item))
            .as(place)
            .isEqualTo(ReferenceNumber.parse(text(wanted, field)).key());
        break;
      case "example":
        example(item, wanted, place);
        break;
      default:
        assertThat(plain(item, field)).as(place).isEqualTo(text(wanted, field));
    }
  }

  private static String plain(Item item, String field) {
    switch (field) {
      case "ref_printed":
        return item.reference();
      case "number_printed":
        return item.number();
      case "title":
        return item.title();
      case "title_in_table":
        return item.overviewLabel().isEmpty()
            ? item.title()
            : item.overviewLabel().substring(item.number().length()).strip();
      case "kind":
        return item.kind();
      case "purpose":
        return item.purpose();
      case "completion_printed":
        return item.completion();
      default:
        throw new IllegalArgumentException(field);
    }
  }

  /** Actors that take part or are printed; a blank cell of a matrix prints none. */
  private static List<String> actors(PlanIndex index, Item item) {
    return item.actors().stream()
        .map(actor -> actor.mark() + index.actor(actor.actorCode()).orElseThrow().mark())
        .collect(Collectors.toList());
  }

  private static List<String> actors(JsonObject wanted) {
    return objects(wanted, "actors").stream()
        .map(actor -> text(actor, "mark") + text(actor, "name"))
        .collect(Collectors.toList());
  }

  /**
   * The contents with their marks. A paragraph without mark goes on with the content above it, or
   * is one of its own: both are readings of the same text.
   */
  private static List<String> contents(Item item) {
    List<String> contents = new ArrayList<>();
    for (Content content : item.contents()) {
      for (String line : (content.bullet() + content.text()).split("\n")) {
        contents.add(SearchText.fold(line));
      }
    }
    return contents;
  }

  private static List<String> contents(JsonObject wanted) {
    return objects(wanted, "content").stream()
        .flatMap(each -> (text(each, "mark") + text(each, "text")).lines())
        .map(SearchText::fold)
        .collect(Collectors.toList());
  }

  private static void schedule(Item item, JsonObject wanted, String place) {
    for (JsonObject year : objects(wanted, "schedule")) {
      FiscalYear fiscalYear = YEARS.parse(text(year, "year")).orElseThrow();
      for (Content content : item.contents()) {
        assertThat(content.year(fiscalYear).map(YearCell::planned).orElse(""))
            .as(place + " " + fiscalYear)
            .isEqualTo(text(year, "mark"));
      }
    }
  }

  private static String original(Item item) {
    return item.relisting()
        .flatMap(Relisting::originalCode)
        .map(code -> code.replaceFirst("^i-", ""))
        .orElse("");
  }

  private static void example(Item item, JsonObject wanted, String place) {
    boolean none = !wanted.has("example") || wanted.get("example").isJsonNull();
    assertThat(item.example().isEmpty()).as(place).isEqualTo(none);
    if (!none) {
      JsonObject example = wanted.getAsJsonObject("example");
      assertThat(item.example().orElseThrow().printed())
          .as(place)
          .isEqualTo(text(example, "printed"));
      assertThat(item.example().orElseThrow().city()).as(place).isEqualTo(text(example, "city"));
    }
  }

  /** Every heading's number and title, in the form of the overview where there is one. */
  void hasHeadings(PlanIndex index) {
    assertThat(index.document().headings())
        .extracting(ExpectedBook::numbered)
        .containsExactlyElementsOf(
            objects("nodes").stream()
                .map(node -> SearchText.fold(text(node, "number_printed") + text(node, "title")))
                .collect(Collectors.toList()));
  }

  private static String numbered(Heading heading) {
    return SearchText.fold(
        heading.overviewLabel().isEmpty()
            ? heading.number() + heading.title()
            : heading.overviewLabel());
  }

  /** The sentences under each heading. */
  void hasStatements(PlanIndex index) {
    List<JsonObject> nodes = objects("nodes");
    for (int i = 0; i < nodes.size(); i++) {
      String code = index.document().headings().get(i).code();
      assertThat(index.passages(code, PassageType.STATEMENT))
          .extracting(passage -> passage.number() + "|" + passage.text())
          .as(text(nodes.get(i), "id"))
          .isEqualTo(
              objects(nodes.get(i), "statements").stream()
                  .map(each -> text(each, "mark") + "|" + text(each, "text"))
                  .collect(Collectors.toList()));
    }
  }

  void hasIndicators(PlanIndex index) {
    List<JsonObject> wanted = objects("indicators");
    List<Indicator> read = index.document().indicators();
    assertThat(read).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      JsonObject each = wanted.get(i);
      Indicator indicator = read.get(i);
      String place = text(each, "id");
      assertThat(indicator.name()).as(place).isEqualTo(text(each, "name"));
      assertThat(indicator.unit()).as(place).isEqualTo(text(each, "unit"));
      assertThat(indicator.number()).as(place).isEqualTo(text(each, "number"));
      assertThat(scope(index, indicator)).as(place).isEqualTo(text(each, "scope"));
      value(indicator.baseline().orElseThrow(), each.getAsJsonObject("baseline"), place);
      value(indicator.target().orElseThrow(), each.getAsJsonObject("target"), place);
    }
  }

  private static String scope(PlanIndex index, Indicator indicator) {
    return indicator
        .headingCode()
        .flatMap(index::heading)
        .map(heading -> ReferenceNumber.parse(heading.label()).path().get(0).toString())
        .orElse("plan");
  }

  private static void value(IndicatorValue value, JsonObject wanted, String place) {
    assertThat(value.printed()).as(place).isEqualTo(text(wanted, "printed"));
    assertThat(value.number().map(Number::doubleValue).orElse(null))
        .as(place)
        .isEqualTo(wanted.get("value").isJsonNull() ? null : wanted.get("value").getAsDouble());
    assertThat(value.year()).as(place).isEqualTo(YEARS.parse(text(wanted, "year")));
  }
}
