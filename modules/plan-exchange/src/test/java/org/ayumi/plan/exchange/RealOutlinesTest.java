package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.exchange.ExpectedPlan.objects;
import static org.ayumi.plan.exchange.ExpectedPlan.text;
import static org.ayumi.plan.exchange.ExpectedPlan.texts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline as a sheet and as pasted text, and the prose of a plan book, with saved mappings. */
class RealOutlinesTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2024, 2028);

  @ParameterizedTest
  @ValueSource(strings = {"001-outline.xlsx", "001.txt"})
  void anOutlineIsReadWithHeadingsGoalsAndCandidates(String file) {
    ReadResult result = read(file, "outline-mapping.json", BASE);

    assertOutline(result.document());
    assertThat(result.problems())
        .extracting(Problem::type)
        .filteredOn(type -> type != ProblemType.LEVEL_NEW)
        .containsExactlyInAnyOrder(ProblemType.OVERVIEW_JOINED, ProblemType.OVERVIEW_DIFFERS);
  }

  private static void assertOutline(PlanDocument document) {
    ExpectedPlan expected = ExpectedPlan.of("001.expected.json");
    assertThat(PlanCheck.violations(document)).isEmpty();
    assertHeadings(document, expected.json());
    assertStatements(document, expected.json());
    assertCandidates(document, expected.json());
    List<String> remarks =
        passageTexts(document, PassageType.REMARK).stream()
            .map(RealOutlinesTest::withoutBlanks)
            .collect(Collectors.toList());
    assertThat(remarks)
        .containsAll(
            objects(expected.json().getAsJsonObject("plan"), "remarks").stream()
                .map(remark -> withoutBlanks(text(remark, "text")))
                .collect(Collectors.toList()))
        .contains(withoutBlanks(text(expected.json().getAsJsonObject("plan"), "title")));
  }

  private static void assertHeadings(PlanDocument document, JsonObject expected) {
    PlanIndex index = PlanIndex.of(document);
    Map<String, JsonObject> nodes = new HashMap<>();
    objects(expected, "nodes").forEach(node -> nodes.put(node.get("title").getAsString(), node));
    assertThat(document.headings())
        .extracting(Heading::title)
        .containsExactlyInAnyOrderElementsOf(
            objects(expected, "nodes").stream()
                .map(node -> name(node))
                .collect(Collectors.toList()));
    for (JsonObject node : objects(expected, "nodes")) {
      Heading heading = heading(document, name(node));
      assertThat(heading.number()).as(name(node)).isEqualTo(text(node, "number_printed"));
      assertThat(index.passages(heading.code(), PassageType.GOAL))
          .extracting(Passage::text)
          .isEqualTo(present(node, "goal"));
      boolean differs = !name(node).equals(text(node, "title"));
      assertThat(heading.overviewLabel()).isEqualTo(differs ? text(node, "title") : "");
    }
  }

  /** Section 2 tells the numbers and is where the candidates stand. */
  private static String name(JsonObject node) {
    String later = text(node, "title_in_section2");
    return later.isEmpty() ? text(node, "title") : later;
  }

  private static List<String> present(JsonObject node, String name) {
    return Stream.of(text(node, name)).filter(text -> !text.isEmpty()).collect(Collectors.toList());
  }

  private static Heading heading(PlanDocument document, String title) {
    return document.headings().stream()
        .filter(heading -> heading.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static void assertStatements(PlanDocument document, JsonObject expected) {
    PlanIndex index = PlanIndex.of(document);
    for (JsonObject node : objects(expected, "nodes")) {
      List<String> statements = new ArrayList<>(present(node, "description"));
      if (node.has("statements")) {
        objects(node, "statements")
            .forEach(each -> statements.add(text(each, "mark") + text(each, "text")));
      }
      assertThat(index.passages(heading(document, name(node)).code(), PassageType.STATEMENT))
          .extracting(passage -> passage.number() + passage.text())
          .as(name(node))
          .isEqualTo(statements);
    }
  }

  private static void assertCandidates(PlanDocument document, JsonObject expected) {
    Map<String, String> names = new HashMap<>();
    objects(expected, "nodes").forEach(node -> names.put(text(node, "id"), name(node)));
    PlanIndex index = PlanIndex.of(document);
    List<JsonObject> items = objects(expected, "items");
    assertThat(document.items()).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      JsonObject wanted = items.get(i);
      Item item = document.items().get(i);
      JsonObject content = objects(wanted, "content").stream().findFirst().orElse(new JsonObject());
      assertThat(item.candidate()).isTrue();
      assertThat(item.title()).isEqualTo(text(wanted, "title"));
      assertThat(item.number()).as(item.title()).isEqualTo(text(content, "mark"));
      assertThat(item.example()).as(item.title()).isEqualTo(example(wanted));
      assertThat(index.path(item).get(index.path(item).size() - 1).title())
          .as(item.title())
          .isEqualTo(names.get(text(wanted, "parent")));
    }
  }

  private static Optional<Example> example(JsonObject item) {
    JsonElement example = item.get("example");
    return example.isJsonNull()
        ? Optional.empty()
        : Optional.of(
            Example.of(
                text(example.getAsJsonObject(), "city"),
                text(example.getAsJsonObject(), "printed")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"001-outline.xlsx", "001.txt"})
  void anOutlineThatIsWrittenIsReadAsTheSamePlan(String file) throws Exception {
    PlanMapping mapping = mapping("outline-mapping.json");
    PlanDocument document = read(file, "outline-mapping.json", BASE).document();

    byte[] written = xlsx(document, mapping);
    ReadResult again = PlanReader.read(SheetReader.read("a.xlsx", written), mapping, document);

    assertThat(again.problems(Severity.ERROR)).isEmpty();
    assertThat(PlanDiff.between(document, again.document()).changes()).isEmpty();
    assertThat(xlsx(again.document(), mapping)).isEqualTo(written);
    PlanDocument anew =
        PlanReader.read(SheetReader.read("a.xlsx", written), mapping, BASE).document();
    assertOutline(anew);
    assertThat(xlsx(anew, mapping)).isEqualTo(written);
  }

  @Test
  void readingAnOutlineAgainChangesNothing() {
    PlanDocument document = read("001.txt", "outline-mapping.json", BASE).document();

    PlanDocument again = read("001-outline.xlsx", "outline-mapping.json", document).document();

    assertThat(PlanDiff.between(document, again).changes())
        .allSatisfy(
            change ->
                assertThat(change.fields())
                    .allSatisfy(
                        field ->
                            assertThat(withoutBlanks(field.before()))
                                .isEqualTo(withoutBlanks(field.after()))));
    assertThat(again.headings()).extracting(Heading::code).isEqualTo(codes(document));
  }

  private static List<String> codes(PlanDocument document) {
    return document.headings().stream().map(Heading::code).collect(Collectors.toList());
  }

  @Test
  void theProseOfABookIsReadAsChapters() {
    PlanDocument document = read("004.txt", "prose-mapping.json", BASE).document();
    ExpectedPlan expected = ExpectedPlan.of("004.expected.json");

    assertThat(PlanCheck.violations(document)).isEmpty();
    List<String> outline =
        document.passages().stream()
            .filter(passage -> passage.type() == PassageType.CHAPTER)
            .map(passage -> depth(document, passage) + passage.number() + "|" + passage.title())
            .collect(Collectors.toList());
    List<String> chapters =
        objects(expected.json(), "outline").stream()
            .filter(chapter -> !text(chapter, "level").equals("appendix"))
            .map(
                chapter ->
                    List.of("chapter", "section", "subsection").indexOf(text(chapter, "level"))
                        + text(chapter, "number_printed")
                        + "|"
                        + text(chapter, "title"))
            .collect(Collectors.toList());
    // the subsections of the definitions are the terms of the glossary
    chapters.removeAll(
        objects(expected.json(), "glossary").stream()
            .map(term -> "2" + text(term, "number_printed") + "|" + text(term, "term"))
            .collect(Collectors.toList()));
    assertThat(outline).isEqualTo(chapters).hasSize(45);
  }

  private static int depth(PlanDocument document, Passage passage) {
    return passage
        .parentCode()
        .map(
            code ->
                1
                    + depth(
                        document,
                        document.passages().stream()
                            .filter(each -> each.code().equals(code))
                            .findFirst()
                            .orElseThrow()))
        .orElse(0);
  }

  @Test
  void theProseOfABookHasGlossaryHistoryRolesAndPrinciples() {
    PlanDocument document = read("004.txt", "prose-mapping.json", BASE).document();
    JsonObject expected = ExpectedPlan.of("004.expected.json").json();

    assertThat(printed(document, PassageType.GLOSSARY))
        .isEqualTo(
            objects(expected, "glossary").stream()
                .map(RealOutlinesTest::term)
                .collect(Collectors.toList()));
    assertThat(printed(document, PassageType.PRINCIPLE))
        .isEqualTo(
            objects(expected, "principles").stream()
                .map(each -> text(each, "number_printed") + "||" + text(each, "text"))
                .collect(Collectors.toList()));
    assertThat(printed(document, PassageType.ROLE))
        .isEqualTo(
            objects(expected, "roles").stream()
                .map(
                    each ->
                        text(each, "number_printed")
                            + "|"
                            + text(each, "title")
                            + "|"
                            + String.join("\n", texts(each.getAsJsonArray("examples"))))
                .collect(Collectors.toList()));
    assertThat(printed(document, PassageType.HISTORY))
        .isEqualTo(
            objects(expected, "history").stream()
                .map(RealOutlinesTest::year)
                .collect(Collectors.toList()));
  }

  private static String term(JsonObject term) {
    StringBuilder printed = new StringBuilder();
    printed.append(text(term, "number_printed")).append('|').append(text(term, "term"));
    printed.append('|').append(text(term, "text"));
    if (term.has("footnotes")) {
      objects(term, "footnotes")
          .forEach(
              note ->
                  printed
                      .append("\n\n")
                      .append(text(note, "mark"))
                      .append(' ')
                      .append(text(note, "text")));
    }
    return printed.toString();
  }

  private static String year(JsonObject year) {
    return "|"
        + text(year, "year_printed")
        + "|"
        + objects(year, "events").stream()
            .map(event -> (text(event, "text") + " " + text(event, "note_printed")).strip())
            .collect(Collectors.joining("\n"));
  }

  @Test
  void theProseOfABookThatIsWrittenIsReadAsTheSame() throws Exception {
    PlanMapping mapping = mapping("prose-mapping.json");
    PlanDocument document = read("004.txt", "prose-mapping.json", BASE).document();

    byte[] written = xlsx(document, mapping);
    PlanDocument again =
        PlanReader.read(SheetReader.read("a.xlsx", written), mapping, document).document();

    assertThat(again.passages()).isEqualTo(document.passages());
    assertThat(xlsx(again, mapping)).isEqualTo(written);
  }

  private static List<String> printed(PlanDocument document, PassageType type) {
    return document.passages().stream()
        .filter(passage -> passage.type() == type)
        .map(passage -> passage.number() + "|" + passage.title() + "|" + passage.text())
        .collect(Collectors.toList());
  }

  private static List<String> passageTexts(PlanDocument document, PassageType type) {
    return document.passages().stream()
        .filter(passage -> passage.type() == type)
        .map(Passage::text)
        .collect(Collectors.toList());
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  static Workbook workbook(String file) {
    try {
      byte[] bytes = Plans.file(file);
      return file.endsWith(".txt")
          ? PastedText.read("text", new String(bytes, StandardCharsets.UTF_8))
          : SheetReader.read(file, bytes);
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static ReadResult read(String file, String mapping, PlanDocument base) {
    return PlanReader.read(workbook(file), mapping(mapping), base);
  }

  private static PlanMapping mapping(String name) {
    try (InputStream in = RealOutlinesTest.class.getResourceAsStream(name)) {
      return PlanMappingJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static byte[] xlsx(PlanDocument document, PlanMapping mapping) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(PlanWriter.toXlsx(document, mapping, out, WriteStyle.EXACT)).isEmpty();
    return out.toByteArray();
  }
}
