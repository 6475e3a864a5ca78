package org.ayumi.plan.exchange.internal.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardGuessTest {

  private static final PlanClues CLUES =
      PlanClues.of(
          PlanHead.builder()
              .code("plan")
              .title("計画")
              .firstYear(FiscalYear.of(2024))
              .lastYear(FiscalYear.of(2028))
              .build(),
          List.of());
  private static final List<String> WORDS =
      List.of("花見", "桜祭り", "清掃", "防災", "子育て", "学び", "商い", "交流");

  private final List<List<String>> rows = new ArrayList<>();

  private CardGuessTest row(String row) {
    rows.add(List.of(row.split("\\|", -1)));
    return this;
  }

  private PartGuess guess() {
    return CardGuess.of(Sheet.of("計画", rows), CLUES).orElseThrow();
  }

  private static List<String> columns(PartMapping part) {
    return part.columns().columns().stream()
        .map(MappedColumn::identity)
        .collect(Collectors.toList());
  }

  private static List<String> slots(PartMapping part) {
    return part.layout().card().orElseThrow().slots().stream()
        .map(slot -> slot.label() + " " + slot.place() + " " + slot.column().orElse(-1))
        .collect(Collectors.toList());
  }

  /** A card of the fictional city, its labels beside its values. */
  private void card(int number) {
    String word = WORDS.get(number % WORDS.size());
    row("整理番号|I-" + number + "|種　別|" + (number % 3 == 0 ? "新規" : "継続") + "|担当課|協働課");
    row("取組名|① " + word + "の会");
    row("目 的|" + word + "を広めます。");
    row("取組内容|" + word + "を" + number + "回開きます。");
    row("年次計画|R6|R7|R8");
    row("|実施|→|→");
    row("");
  }

  @Test
  void cardsWithLabelsBesideTheirValues() {
    row("さくら野市の実施計画").row("").row("方針 I 花づくり").row("").row("(1) 公園");
    for (int i = 1; i <= 4; i++) {
      card(i);
    }
    row("(2) 街路");
    card(5);
    row("方針 Ⅱ 人づくり").row("(1) 学校");
    card(6);

    PartGuess guess = guess();

    Layout layout = guess.part().layout();
    assertThat(layout.kind()).isEqualTo(LayoutKind.CARDS);
    assertThat(layout.card().orElseThrow().start()).isEqualTo("整理番号");
    assertThat(slots(guess.part()))
        .containsExactly(
            "整理番号 RIGHT 0",
            "種　別 RIGHT 2",
            "担当課 RIGHT 4",
            "取組名 RIGHT 0",
            "目 的 RIGHT 0",
            "取組内容 RIGHT 0",
            "年次計画 YEARS 0");
    assertThat(layout.lines())
        .extracting(rule -> rule.meaning() + " " + rule.level().orElse(0) + rule.name())
        .containsExactly("HEADING 1方針", "HEADING 2");
    assertThat(columns(guess.part()))
        .containsExactly(
            "REFERENCE",
            "KIND",
            "DEPARTMENTS",
            "LABEL",
            "PURPOSE",
            "CONTENT",
            "YEAR 2024",
            "YEAR 2025",
            "YEAR 2026",
            "HEADING 1",
            "HEADING 2");
    assertThat(guess.part().columns().frame().above()).containsExactly(List.of("さくら野市の実施計画"));
    assertThat(guess.confidence()).isEqualTo(100);
    assertThat(guess.reasons())
        .extracting(GuessReason::basis)
        .contains(Basis.CARDS, Basis.CARD_LABELS, Basis.LINES_HEADINGS, Basis.WORD)
        .doesNotContain(Basis.NOTHING, Basis.HEADER_ROWS, Basis.CELLS_BLANK);
    assertThat(guess.reasons().get(0).message(Locale.JAPAN)).isEqualTo("「整理番号」で始まるカードを 6 枚見つけました。");
  }

  @Test
  void cardsThatBeginWithANumberAndHaveValuesWithoutLabel() {
    row("基本方針1 花づくり").row("|① 花を植えます。");
    for (int i = 1; i <= 3; i++) {
      numbered(i);
    }
    row("基本方針2 人づくり").row("|① 人を育てます。").row("|② 学びます。");
    numbered(4);
    row("").row("※ 年度は予定です。");

    PartGuess guess = guess();

    assertThat(guess.part().layout().card().orElseThrow().startsWithNumber()).isTrue();
    assertThat(slots(guess.part()))
        .containsExactly("事業番号 NTH 0", "事業名 NTH 1", "事業区分 NTH 4", "内　容 RIGHT 0", "実施年度 YEARS 2");
    assertThat(columns(guess.part()))
        .containsExactly(
            "REFERENCE",
            "TITLE",
            "KIND",
            "CONTENT",
            "YEAR 2024",
            "YEAR 2025",
            "HEADING 1",
            "PASSAGE_TYPE",
            "PASSAGE_NUMBER",
            "PASSAGE_TEXT");
    assertThat(guess.part().columns().numberWords()).containsExactly("基本方針");
    assertThat(guess.part().columns().contentCells()).isEqualTo(ContentCells.BULLETS);
    assertThat(guess.part().columns().bullets()).containsExactly("○", "※");
    assertThat(guess.part().columns().frame().below())
        .containsExactly(List.of(), List.of(), List.of("※ 年度は予定です。"));
    assertThat(guess.part().layout().lines().get(1).meaning()).isEqualTo(LineMeaning.STATEMENT);
    assertThat(guess.part().layout().lines().get(1).column()).hasValue(1);
    assertThat(guess.confidence()).isEqualTo(100);
  }

  private void numbered(int number) {
    String word = WORDS.get(number);
    row("事業" + number + "|" + word + "|||" + (number == 2 ? "拡充" : "新規"));
    rows.add(List.of("内　容", "○" + word + "を行います。\n○続けます。\n※雨天中止", "実施年度"));
    row("||6年度|7年度").row("||検討|実施").row("");
  }

  @Test
  void labelsAboveTheirValues() {
    for (int i = 1; i <= 3; i++) {
      String word = WORDS.get(i);
      row("事業名|担当課|種別").row(word + "の会|" + word + "課|新規").row("内容").row(word + "を行う。").row("");
    }

    PartGuess guess = guess();

    assertThat(slots(guess.part()))
        .containsExactly("事業名 BELOW 0", "担当課 BELOW 1", "種別 BELOW 2", "内容 BELOW 0");
    assertThat(columns(guess.part())).containsExactly("TITLE", "DEPARTMENTS", "KIND", "CONTENT");
    assertThat(guess.confidence()).isEqualTo(100);
  }

  @Test
  void labelsThatNobodyKnowsAreFoundByTheirPlace() {
    for (int i = 1; i <= 4; i++) {
      String word = WORDS.get(i);
      row("札の名|" + word)
          .row("願い|" + word + "を願う")
          .row("進め方|" + word + "から")
          .row("心得|" + word + "心")
          .row("");
    }

    PartGuess guess = guess();

    assertThat(slots(guess.part()))
        .containsExactly("札の名 RIGHT 0", "願い RIGHT 0", "進め方 RIGHT 0", "心得 RIGHT 0");
    assertThat(columns(guess.part())).containsExactly("LABEL", "", "", "");
    assertThat(guess.reasons()).extracting(GuessReason::basis).contains(Basis.CARD_TITLE);
  }

  @Test
  void aValueThatAllCardsShareIsNoLabel() {
    for (int i = 1; i <= 5; i++) {
      row("整理番号|" + i + "|担当課|協働推進課").row("項目|" + WORDS.get(i)).row("完了の目安|毎年行う").row("");
    }

    assertThat(slots(guess().part()))
        .containsExactly("整理番号 RIGHT 0", "担当課 RIGHT 2", "項目 RIGHT 0", "完了の目安 RIGHT 0");
  }

  @Test
  void cardsInALongerTextAreBoundByItsLines() {
    for (int i = 1; i <= 6; i++) {
      row(i + " 章の" + WORDS.get(i)).row("文が続きます。");
    }
    row("7 実施計画");
    for (int i = 1; i <= 3; i++) {
      card(i);
    }
    row("8 推進体制").row("方針 I 市民と進めます").row("文が続きます。").row("一").row("二").row("三");

    Layout layout = guess().part().layout();

    assertThat(layout.after()).isEqualTo("7 実施計画");
    assertThat(layout.before()).isEqualTo("8 推進体制");
    assertThat(layout.lines()).isEmpty();
    assertThat(guess().reasons()).extracting(GuessReason::basis).contains(Basis.CARDS_WITHIN);
  }

  @Test
  void linesOfOneFormAreToldApartByTheirEnding() {
    for (int i = 1; i <= 6; i++) {
      row("(" + i + ") " + WORDS.get(i) + "の柱");
      row("(1) " + WORDS.get(i) + "を進めます。").row("");
      card(i);
    }

    assertThat(guess().part().layout().lines())
        .extracting(rule -> rule.meaning() + " " + rule.form() + " " + rule.ending())
        .containsExactly(
            "HEADING " + LineForm.BRACKETED + " " + LineEnding.OPEN,
            "STATEMENT " + LineForm.BRACKETED + " " + LineEnding.SENTENCE);
  }

  @Test
  void headingsInsideACardAreBelowThoseBetweenCards() {
    for (int i = 1; i <= 4; i++) {
      row("方針 " + i + " " + WORDS.get(i)).row("");
      row("整理番号|" + i).row("施策|(1) 街").row("項目|" + WORDS.get(i)).row("");
    }

    assertThat(columns(guess().part()))
        .containsExactly("REFERENCE", "HEADING 2", "TITLE", "HEADING 1");
  }

  @Test
  void oneCardThatDiffersDoesNotMatter() {
    for (int i = 1; i <= 5; i++) {
      card(i);
    }
    rows.remove(8);
    rows.add(9, List.of("備考", "雨天中止"));

    PartGuess guess = guess();

    assertThat(slots(guess.part())).hasSize(7).doesNotContain("備考 RIGHT 0");
    assertThat(guess.part().layout().card().orElseThrow().slots())
        .extracting(CardSlot::place)
        .containsOnlyOnce(Place.YEARS);
    assertThat(guess.confidence()).isBetween(95, 99);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "番号|事業名|種別\n1|花見|新規\n2|桜|新規\n3|梅|継続",
        "指標|単位|目標\n1|件|2\n\n指標|単位|目標\n1|人|3\n\n指標|単位|目標\n1|回|3",
        "I 花\n(1) 公園\n・花見\n・桜\n(2) 街路\n・梅\nII 人\n(1) 学校\n・本",
        "新規|a|1\n新規|b|2\n新規|c|3",
        "",
        "花"
      })
  void otherSheetsHaveNoCards(String text) {
    Stream.of(text.split("\n")).forEach(this::row);

    assertThat(CardGuess.of(Sheet.of("計画", rows), CLUES)).isEmpty();
    assertThat(CardGuess.of(Sheet.of("計画", List.of()), PlanClues.none())).isEmpty();
  }
}
