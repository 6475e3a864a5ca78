package org.ayumi.plan.exchange.internal.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PastedText;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.PlanReader;
import org.ayumi.plan.exchange.Plans;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Severity;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.exchange.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineGuessTest {

  private static final String[] PLAN = {
    "さくら野市協働計画（構成案）",
    "1. 計画の目標",
    "|・方針を示す。",
    "|（仮の案）",
    "|意識の醸成",
    "||関心を持つ市民を増やす。",
    "|拠点の活用",
    "2. 具体的な事業",
    "|(1) 意識の醸成",
    "||市民への啓発",
    "|||【主な事業】",
    "|||・出前講座の実施(みどり市)",
    "|||・事例集の発行",
    "|(2) 拠点の活用",
    "||・拠点の整備",
    "3 . 重点事業",
    "|先進事例",
    "|交付金の創設",
    "|表彰の実施（みどり市）",
    "4. 推進体制",
    "|(1) 推進組織"
  };

  @Test
  void headingsGoalsAndCandidatesAreFound() {
    PlanDocument document = read(guess(PLAN).orElseThrow(), sheet(PLAN));

    assertThat(document.headings())
        .extracting(Heading::label)
        .containsExactly(
            "1. 計画の目標",
            "2. 具体的な事業",
            "(1) 意識の醸成",
            "市民への啓発",
            "(2) 拠点の活用",
            "3 . 重点事業",
            "4. 推進体制",
            "(1) 推進組織");
    assertThat(document.items())
        .extracting(Item::title)
        .containsExactly("出前講座の実施", "事例集の発行", "拠点の整備", "交付金の創設", "表彰の実施");
    assertThat(document.items()).allMatch(Item::candidate);
    assertThat(document.items().get(4).example().orElseThrow().city()).isEqualTo("みどり市");
    assertThat(texts(document, PassageType.GOAL)).containsExactly("関心を持つ市民を増やす。");
    assertThat(texts(document, PassageType.STATEMENT)).containsExactly("方針を示す。");
    assertThat(texts(document, PassageType.REMARK))
        .containsExactlyInAnyOrder("さくら野市協働計画（構成案）", "（仮の案）", "", "先進事例");
  }

  @Test
  void everyRuleIsExplainedInBothLanguages() {
    PartGuess guess = guess(PLAN).orElseThrow();

    assertThat(guess.reasons()).hasSameSizeAs(guess.part().layout().lines());
    assertThat(messages(guess, Locale.JAPANESE))
        .contains("「1. 計画の目標」など 4 行の番号が全体を通して続くため、節と読みました。")
        .contains("「意識の醸成」など 2 行は後に出る第 2 段の見出しと同じ題名のため、その予告と読みました。");
    assertThat(messages(guess, Locale.ENGLISH))
        .anyMatch(message -> message.startsWith("3 lines such as \"・出前講座の実施(みどり市)\""));
    assertThat(guess.confidence()).isBetween(60, 95);
  }

  @Test
  void aGuessCanBeSaved() {
    PlanMapping mapping = PlanMapping.of(List.of(guess(PLAN).orElseThrow().part()));

    assertThat(PlanMappingJson.read(PlanMappingJson.write(mapping))).isEqualTo(mapping);
  }

  @Test
  void whereNothingHasANumberTheIndentationTells() {
    String[] lines = {"人づくり", "|啓発", "||出前講座", "||事例集", "|研修", "||職員研修", "場づくり", "|拠点", "||整備"};

    PlanDocument document = read(guess(lines).orElseThrow(), sheet(lines));

    assertThat(document.headings())
        .extracting(heading -> heading.depth() + heading.title())
        .containsExactly("1人づくり", "2啓発", "2研修", "1場づくり", "2拠点");
    assertThat(document.items())
        .extracting(Item::title)
        .containsExactly("出前講座", "事例集", "職員研修", "整備");
  }

  @Test
  void theLowestNumbersAreItemsWhereThereIsNoList() {
    String[] lines = {
      "Ⅰ 人づくり", "(1) 啓発", "①出前講座", "②事例集", "(2) 研修", "①職員研修", "Ⅱ 場づくり", "(1) 拠点", "①整備"
    };

    PlanDocument document = read(guess(lines).orElseThrow(), sheet(lines));

    assertThat(document.headings())
        .extracting(heading -> heading.depth() + heading.number())
        .containsExactly("1Ⅰ", "2(1)", "2(2)", "1Ⅱ", "2(1)");
    assertThat(document.items())
        .extracting(item -> item.number() + item.title())
        .containsExactly("①出前講座", "②事例集", "①職員研修", "①整備");
  }

  @Test
  void proseHasChaptersAndTheListsThatTheirTitlesName() {
    String[] lines = {
      "さくら野市協働計画",
      "目 次",
      "第1章 基本的事項",
      "1 背景|1",
      "第2章 推進体制|9",
      "第1章 基本的事項",
      "1 背景",
      "計画を策定しました。",
      "",
      "見直しを進めています。",
      "2 用語の定義",
      "(1) 協働",
      "力を合わせること。",
      "3 これまでの経過",
      "令和3年度|計画の策定 会議の設置",
      "第2章 推進体制",
      "1 主体の役割",
      "①市民|・学習 ・交流",
      "(1) 会議",
      "会議を開きます。"
    };
    PartGuess guess = guess(lines).orElseThrow();

    PlanDocument document = read(guess, sheet(lines));

    assertThat(guess.part().layout().after()).isEqualTo("第2章 推進体制");
    assertThat(
            document.passages().stream()
                .map(passage -> passage.type() + passage.number() + passage.title())
                .collect(Collectors.toList()))
        .containsExactly(
            "CHAPTER第1章基本的事項",
            "CHAPTER1背景",
            "CHAPTER2用語の定義",
            "GLOSSARY(1)協働",
            "CHAPTER3これまでの経過",
            "HISTORY令和3年度",
            "CHAPTER第2章推進体制",
            "CHAPTER1主体の役割",
            "ROLE①市民",
            "CHAPTER(1)会議");
    assertThat(document.passages().get(1).text()).isEqualTo("計画を策定しました。\n\n見直しを進めています。");
    assertThat(document.passages().get(5).text()).isEqualTo("計画の策定\n会議の設置");
  }

  @Test
  void aTableIsNoOutline() {
    String[] rows =
        IntStream.range(0, 20)
            .mapToObj(i -> "基本方針" + i + "|事業" + i + "|担当課|内容です。")
            .toArray(String[]::new);

    assertThat(guess(rows)).isEmpty();
    assertThat(guess("1. 目標")).isEmpty();
    assertThat(guess("あ", "い", "う", "え", "お")).isEmpty();
  }

  @Test
  void aLongTextIsGuessedInAMoment() {
    List<String> lines =
        Collections.nCopies(200, Arrays.asList(PLAN)).stream()
            .flatMap(List::stream)
            .collect(Collectors.toList());
    long start = System.nanoTime();

    guess(lines.toArray(new String[0]));

    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"001-outline.xlsx", "001.txt"})
  void aRealOutlineIsReadWithoutCorrection(String file) throws Exception {
    Workbook workbook = workbook(file);
    PartGuess guess = OutlineGuess.of(workbook.first(), PlanClues.none()).orElseThrow();

    PlanDocument document = read(guess, workbook.first());

    PlanDocument saved =
        PlanReader.read(workbook, PlanMappingJson.read(resource("outline-mapping.json")), base())
            .document();
    assertThat(document.items()).isEqualTo(saved.items());
    assertThat(document.headings()).isEqualTo(saved.headings());
    assertThat(document.passages()).isEqualTo(saved.passages());
    assertThat(guess.confidence()).isGreaterThan(90);
  }

  @Test
  void realProseIsReadAsChaptersWithTheirLists() throws Exception {
    Workbook workbook = workbook("004.txt");
    PartGuess guess = OutlineGuess.of(workbook.first(), PlanClues.none()).orElseThrow();

    assertThat(guess.part().layout().lines())
        .filteredOn(rule -> rule.meaning() == LineMeaning.STATEMENT)
        .extracting(LineRule::passageType)
        .containsExactlyInAnyOrder(
            Optional.of(PassageType.GLOSSARY),
            Optional.of(PassageType.HISTORY),
            Optional.of(PassageType.ROLE),
            Optional.of(PassageType.PRINCIPLE));
    PlanDocument document = read(guess, workbook.first());
    PlanDocument saved =
        PlanReader.read(workbook, PlanMappingJson.read(resource("prose-mapping.json")), base())
            .document();
    assertThat(texts(document, PassageType.HISTORY)).isEqualTo(texts(saved, PassageType.HISTORY));
    assertThat(texts(document, PassageType.ROLE)).isEqualTo(texts(saved, PassageType.ROLE));
    assertThat(texts(document, PassageType.PRINCIPLE))
        .isEqualTo(texts(saved, PassageType.PRINCIPLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"000-table.xlsx", "000-cards.xlsx", "004-book.xlsx", "000.csv", "004.csv"})
  void realTablesAndCardsAreNoOutlines(String file) throws Exception {
    for (Sheet sheet : workbook(file).sheets()) {
      assertThat(OutlineGuess.of(sheet, PlanClues.none())).as(sheet.name()).isEmpty();
    }
  }

  private static Workbook workbook(String file) throws Exception {
    byte[] bytes = Plans.file(file);
    return file.endsWith(".txt")
        ? PastedText.read("構成案", new String(bytes, StandardCharsets.UTF_8))
        : SheetReader.read(file, bytes);
  }

  private static String resource(String name) throws Exception {
    return new String(Plans.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Optional<PartGuess> guess(String... lines) {
    return OutlineGuess.of(sheet(lines), PlanClues.none());
  }

  private static Sheet sheet(String... lines) {
    return Sheet.of(
        "構成案",
        Stream.of(lines)
            .map(line -> Arrays.asList(line.split("\\|", -1)))
            .collect(Collectors.toList()));
  }

  private static PlanDocument read(PartGuess guess, Sheet sheet) {
    ReadResult result =
        PlanReader.read(
            Workbook.of("xlsx", List.of(sheet)), PlanMapping.of(List.of(guess.part())), base());
    assertThat(result.problems(Severity.ERROR)).isEmpty();
    return result.document();
  }

  private static PlanDocument base() {
    return PlanDocument.builder()
        .head(
            PlanHead.builder()
                .code("plan")
                .title("協働計画")
                .firstYear(FiscalYear.of(2024))
                .lastYear(FiscalYear.of(2028))
                .build())
        .build();
  }

  private static List<String> texts(PlanDocument document, PassageType type) {
    return document.passages().stream()
        .filter(passage -> passage.type() == type)
        .map(Passage::text)
        .collect(Collectors.toList());
  }

  private static List<String> messages(PartGuess guess, Locale locale) {
    return guess.reasons().stream()
        .map((GuessReason reason) -> reason.message(locale))
        .collect(Collectors.toList());
  }
}
