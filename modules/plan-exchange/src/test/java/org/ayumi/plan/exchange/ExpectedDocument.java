package org.ayumi.plan.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;

/** What people read in the book of a real city, as a document. */
final class ExpectedDocument {

  private static final int REIWA = 2018;
  private static final Map<String, TermSense> SENSES =
      Map.of("lead", TermSense.LEAD, "continued", TermSense.AS_LEFT);

  private final JsonObject json;

  private ExpectedDocument(JsonObject json) {
    this.json = json;
  }

  static PlanDocument of(String name) {
    String text = new String(Plans.file(name), StandardCharsets.UTF_8);
    return new ExpectedDocument(JsonParser.parseString(text).getAsJsonObject()).document();
  }

  private PlanDocument document() {
    JsonObject period = json.getAsJsonObject("plan").getAsJsonObject("period");
    ImmutablePlanDocument.Builder document =
        PlanDocument.builder()
            .head(
                PlanHead.builder()
                    .code("plan")
                    .title(text(json.getAsJsonObject("plan"), "title"))
                    .firstYear(FiscalYear.of(period.get("from_western").getAsInt()))
                    .lastYear(FiscalYear.of(period.get("to_western").getAsInt()))
                    .yearStyle(YearStyle.ERA_YEAR)
                    .build());
    for (JsonObject level : objects(json, "levels")) {
      document.addLevels(
          Level.of(
              level.get("depth").getAsInt(),
              text(level, "label"),
              level.get("is_item").getAsBoolean()));
    }
    actors(document);
    objects(json, "marks").forEach(mark -> document.addTerms(term(mark)));
    objects(json, "nodes").forEach(node -> heading(node, document));
    objects(json, "items").forEach(item -> document.addItems(item(item)));
    objects(json, "indicators").forEach(each -> document.addIndicators(indicator(each)));
    return document.build();
  }

  private void actors(ImmutablePlanDocument.Builder document) {
    for (JsonObject actor : objects(json, "actors")) {
      document.addTerms(
          Term.builder()
              .type(VocabularyType.ACTOR)
              .code(text(actor, "name"))
              .mark(text(actor, "name"))
              .build());
    }
  }

  private static Term term(JsonObject mark) {
    String state = text(mark, "state");
    boolean role = state.equals("lead") || state.equals("takes_part");
    return Term.builder()
        .type(role ? VocabularyType.ROLE : VocabularyType.SCHEDULE)
        .code(state)
        .mark(text(mark, "mark"))
        .meaning(text(mark, "printed_meaning"))
        .sense(SENSES.getOrDefault(state, TermSense.PLAIN))
        .build();
  }

  /** The overview numbers a heading without the brackets that it has elsewhere. */
  private static void heading(JsonObject node, ImmutablePlanDocument.Builder document) {
    String number = text(node, "number_printed");
    String elsewhere = text(node, "number_printed_in_section7");
    document.addHeadings(
        Heading.builder()
            .code(text(node, "id"))
            .parentCode(Optional.of(text(node, "parent")).filter(parent -> !parent.isEmpty()))
            .depth(text(node, "parent").isEmpty() ? 1 : 2)
            .number(number)
            .title(text(node, "title"))
            .label((elsewhere.isEmpty() ? number : elsewhere) + " " + text(node, "title"))
            .build());
    if (node.has("statements")) {
      for (JsonObject statement : objects(node, "statements")) {
        document.addPassages(
            Passage.builder()
                .code("p" + text(node, "id") + text(statement, "line"))
                .type(PassageType.STATEMENT)
                .headingCode(text(node, "id"))
                .number(text(statement, "mark"))
                .text(text(statement, "text"))
                .build());
      }
    }
  }

  private static Item item(JsonObject json) {
    ImmutableItem.Builder item =
        Item.builder()
            .code(text(json, "id"))
            .headingCode(text(json, "parent"))
            .reference(text(json, "ref_printed"))
            .number(text(json, "number_printed"))
            .title(text(json, "title"))
            .label(text(json, "title"))
            .overviewLabel(text(json, "number_printed") + text(json, "title_in_table"))
            .kind(text(json, "kind"));
    for (JsonObject actor : objects(json, "actors")) {
      item.addActors(ActorMark.of(text(actor, "name"), text(actor, "mark")));
    }
    List<YearCell> years = new ArrayList<>();
    for (JsonObject year : objects(json, "schedule")) {
      years.add(
          YearCell.builder().year(year(text(year, "year"))).planned(text(year, "mark")).build());
    }
    int number = 0;
    for (JsonObject content : objects(json, "content")) {
      ImmutableContent.Builder built = Content.builder().code(text(json, "id") + "-" + number++);
      built.bullet(text(content, "mark")).text(text(content, "text")).years(years);
      item.addContents(built.build());
    }
    return item.build();
  }

  private static Indicator indicator(JsonObject json) {
    String scope = text(json, "scope");
    return Indicator.builder()
        .code(text(json, "id"))
        .headingCode(Optional.of(scope).filter(code -> !code.equals("plan")))
        .number(text(json, "number"))
        .name(text(json, "name"))
        .unit(text(json, "unit"))
        .baseline(value(json.getAsJsonObject("baseline")))
        .target(value(json.getAsJsonObject("target")))
        .note(text(json, "note_printed"))
        .build();
  }

  private static IndicatorValue value(JsonObject json) {
    return IndicatorValue.of(year(text(json, "year")), text(json, "printed"));
  }

  private static FiscalYear year(String printed) {
    return FiscalYear.of(REIWA + Integer.parseInt(printed.substring(1)));
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    object.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
    return objects;
  }
}
