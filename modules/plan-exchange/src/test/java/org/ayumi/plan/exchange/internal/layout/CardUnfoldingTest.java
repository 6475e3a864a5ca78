package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.junit.jupiter.api.Test;

class CardUnfoldingTest {

  private static final PlanHead HEAD =
      PlanHead.builder()
          .code("plan")
          .title("計画")
          .firstYear(FiscalYear.of(2024))
          .lastYear(FiscalYear.of(2028))
          .build();

  private static final List<String> CARD =
      List.of("整理番号|I-1|種　別|新規|担当課|協働課", "項目|花見の会", "目的|にぎわい", "年次計画|R6|7年度", "|実施|→");

  private static PartMapping part(LineRule... rules) {
    return part(
        CardRules.builder()
            .start("整理番号")
            .addSlots(
                CardSlot.of("整理番号", Place.RIGHT),
                CardSlot.of("種別", Place.RIGHT),
                CardSlot.of("担当課", Place.RIGHT),
                CardSlot.of("項目", Place.RIGHT),
                CardSlot.of("目的", Place.RIGHT),
                CardSlot.of("年次計画", Place.YEARS))
            .build(),
        rules);
  }

  private static PartMapping part(CardRules rules, LineRule... lines) {
    return PartMapping.builder()
        .name("カード")
        .columns(ColumnMapping.builder().frame(SheetFrame.builder().build()).build())
        .layout(Layout.builder().kind(LayoutKind.CARDS).card(rules).addLines(lines).build())
        .build();
  }

  @SafeVarargs
  private static Sheet sheet(List<String>... blocks) {
    return Sheet.of(
        "計画",
        Stream.of(blocks)
            .flatMap(block -> Stream.concat(block.stream(), Stream.of("")))
            .map(row -> List.of(row.replace("\\n", "\n").split("\\|", -1)))
            .collect(Collectors.toList()));
  }

  private static Unfolded unfold(PartMapping part, Sheet sheet) {
    return new Unfolding(part, HEAD).unfold(sheet);
  }

  private static List<String> rows(Unfolded unfolded) {
    Sheet table = unfolded.table();
    return IntStream.range(0, table.rowCount())
        .mapToObj(row -> String.join("|", table.row(row)))
        .collect(Collectors.toList());
  }

  private static List<String> card(String number) {
    return CARD.stream().map(row -> row.replace("I-1", number)).collect(Collectors.toList());
  }

  private static List<String> without(List<String> card, int row) {
    return IntStream.range(0, card.size())
        .filter(index -> index != row)
        .mapToObj(card::get)
        .collect(Collectors.toList());
  }

  private static List<String> with(List<String> card, int row, String text) {
    return IntStream.range(0, card.size())
        .mapToObj(index -> index == row ? text : card.get(index))
        .collect(Collectors.toList());
  }

  private static List<String> problems(Unfolded unfolded) {
    return unfolded.problems().stream()
        .map(
            problem ->
                problem.type()
                    + " "
                    + problem.place(Locale.JAPAN)
                    + " "
                    + String.join("/", problem.arguments()))
        .collect(Collectors.toList());
  }

  @Test
  void eachCardIsARow() {
    Unfolded unfolded = unfold(part(), sheet(card("I-1"), card("I-2")));

    assertThat(rows(unfolded))
        .containsExactly(
            "整理番号|種別|担当課|項目|目的|年次計画|年次計画",
            "|||||R6|7年度",
            "I-1|新規|協働課|花見の会|にぎわい|実施|→",
            "I-2|新規|協働課|花見の会|にぎわい|実施|→");
    assertThat(unfolded.headerRows()).isEqualTo(2);
    assertThat(problems(unfolded)).isEmpty();
    assertThat(unfolded.readRows()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 6, 7, 8, 9, 10);
  }

  @Test
  void aProblemOfTheTableNamesTheCellOfTheCard() {
    Unfolded unfolded = unfold(part(), sheet(card("I-1"), with(card("I-2"), 2, "目的")));

    assertThat(unfolded.inSheet(Problem.at(3, 3, ProblemType.TEXT_PRIVATE)).place(Locale.JAPAN))
        .isEqualTo("8行目 B列");
    assertThat(unfolded.inSheet(Problem.at(3, 4, ProblemType.TEXT_PRIVATE)).place(Locale.JAPAN))
        .isEqualTo("9行目 A列");
    assertThat(unfolded.inSheet(Problem.at(3, 6, ProblemType.TEXT_PRIVATE)).place(Locale.JAPAN))
        .isEqualTo("11行目 C列");
    assertThat(unfolded.inSheet(Problem.atRow(2, ProblemType.TEXT_PRIVATE)).place(Locale.JAPAN))
        .isEqualTo("1行目");
  }

  @Test
  void aValueThatEqualsALabelIsAValue() {
    Unfolded unfolded =
        unfold(
            part(),
            sheet(
                card("I-1"),
                List.of("整理番号|種別|種 別|担当課|担当課|目的", "項目|整理番号", "目的|年次計画", "年次計画|R6|7年度", "||項目")));

    assertThat(rows(unfolded).get(3)).isEqualTo("種別|担当課|目的|整理番号|年次計画||項目");
    assertThat(problems(unfolded)).isEmpty();
  }

  @Test
  void aBlankValueIsNotTheNextLabel() {
    Unfolded unfolded =
        unfold(part(), sheet(card("I-1"), with(card("I-2"), 0, "整理番号|I-2|種別||担当課|")));

    assertThat(rows(unfolded).get(3)).isEqualTo("I-2|||花見の会|にぎわい|実施|→");
  }

  @Test
  void aMissingLabelIsBlankAndNamed() {
    Unfolded unfolded = unfold(part(), sheet(card("I-1"), without(card("I-2"), 2)));

    assertThat(rows(unfolded).get(3)).isEqualTo("I-2|新規|協働課|花見の会||実施|→");
    assertThat(problems(unfolded)).containsExactly("CARD_LABEL_MISSING 7行目 A列 目的");
  }

  @Test
  void aLabelThatNoCardHasIsMissingInTheTable() {
    Unfolded unfolded = unfold(part(), sheet(without(card("I-1"), 2), without(card("I-2"), 2)));

    assertThat(rows(unfolded).get(0)).isEqualTo("整理番号|種別|担当課|項目||年次計画|年次計画");
    assertThat(problems(unfolded)).isEmpty();
  }

  @Test
  void aCardThatIsCutOffIsNamed() {
    Unfolded unfolded =
        unfold(part(), sheet(card("I-1").subList(0, 3), card("I-2"), card("I-3").subList(0, 2)));

    assertThat(rows(unfolded).subList(2, 5))
        .containsExactly("I-1|新規|協働課|花見の会|にぎわい", "I-2|新規|協働課|花見の会|にぎわい|実施|→", "I-3|新規|協働課|花見の会");
    assertThat(problems(unfolded))
        .containsExactly("CARD_CUT_OFF 3行目 A列 年次計画", "CARD_CUT_OFF 12行目 A列 目的");
  }

  @Test
  void cardsWithoutBeginningAndCardsSideBySideAreErrors() {
    assertThat(problems(unfold(part(), sheet(card("I-1"), without(card("I-2"), 0)))))
        .containsExactly("CARD_LABEL_TWICE 7行目 A列 項目/整理番号");
    assertThat(
            problems(
                unfold(
                    part(),
                    sheet(card("I-1"), with(card("I-2"), 0, "整理番号|I-2|種別|新規|担当課|課|整理番号|I-3")))))
        .contains("CARD_LABEL_TWICE 7行目 G列 整理番号/整理番号");
  }

  @Test
  void whatIsNotMappedIsNamed() {
    Unfolded unfolded =
        unfold(
            part(),
            sheet(
                List.of(
                    "整理番号|I-1|種　別|新規|担当課|協働課",
                    "備考|雨天中止",
                    "項目|花見の会|ほか",
                    "目的|",
                    "年次計画|R6|計",
                    "|実施|1")));

    assertThat(problems(unfolded))
        .containsExactly(
            "CARD_TEXT_NOT_READ 3行目 C列 ほか",
            "CARD_TEXT_NOT_READ 5行目 C列 計",
            "CARD_TEXT_NOT_READ 6行目 C列 1",
            "CARD_TEXT_NOT_READ 2行目 A列 備考");
    assertThat(unfolded.readRows()).contains(1);
  }

  @Test
  void aLabelOutOfPlaceIsNamedWhereItWasReadAsAValue() {
    Unfolded unfolded =
        unfold(
            part(), sheet(card("I-1"), card("I-2"), with(card("I-3"), 0, "整理番号||||種別|新規|担当課|課")));

    assertThat(problems(unfolded))
        .containsExactly(
            "CARD_LABEL_MISSING 13行目 A列 種別",
            "CARD_VALUE_LIKE_LABEL 13行目 E列 種別",
            "CARD_LABEL_MISSING 13行目 A列 担当課",
            "CARD_TEXT_NOT_READ 13行目 F列 新規",
            "CARD_TEXT_NOT_READ 13行目 G列 担当課",
            "CARD_TEXT_NOT_READ 13行目 H列 課");
  }

  @Test
  void aYearGivenTwiceIsAnError() {
    Unfolded unfolded = unfold(part(), sheet(with(card("I-1"), 3, "年次計画|R6|令和6年度")));

    assertThat(problems(unfolded))
        .containsExactly(
            "CARD_YEAR_TWICE 4行目 C列 令和6年度",
            "CARD_TEXT_NOT_READ 4行目 C列 令和6年度",
            "CARD_TEXT_NOT_READ 5行目 C列 →");
  }

  @Test
  void yearsAreFoundWhereverTheyStandNearTheLabel() {
    CardRules rules =
        CardRules.builder()
            .start("整理番号")
            .addSlots(CardSlot.of("整理番号", Place.RIGHT), CardSlot.of("年次", Place.YEARS))
            .build();
    List<String> right = List.of("整理番号|1", "年次|6|7", "|a|b");
    List<String> below = List.of("整理番号|2", "年次", "R6|R7", "a|b");
    List<String> lower = List.of("整理番号|3", "年次", "", "|令和6年度|令和7年度", "|a|");
    List<String> none = List.of("整理番号|4", "年次|未定");

    assertThat(rows(unfold(part(rules), sheet(right, below, lower, none))))
        .containsExactly("整理番号|年次|年次", "|6|7", "1|a|b", "2|a|b", "3|a", "4");
  }

  @Test
  void yearsThatTheMappingDoesNotKnowStandLastAndOnesThatItMissesHaveNoHeader() {
    PartMapping guessed =
        part(
            LineRule.builder().meaning(LineMeaning.HEADING).level(1).word("方針").name("方針").build());
    PartMapping mapped =
        ImmutablePartMapping.copyOf(guessed)
            .withColumns(
                ColumnMapping.builder()
                    .frame(
                        SheetFrame.builder()
                            .addHeader(
                                List.of("整理番号", "種別", "担当課", "項目", "目的", "年次計画", "年次計画", "方針"))
                            .addHeader(List.of("", "", "", "", "", "令和6年度", "令和8年度"))
                            .build())
                    .addColumns(year(5, 2024), year(6, 2026))
                    .build());

    Unfolded unfolded = unfold(mapped, sheet(List.of("方針 I 花"), card("I-1")));

    assertThat(rows(unfolded))
        .containsExactly(
            "整理番号|種別|担当課|項目|目的|年次計画||方針|年次計画",
            "|||||令和6年度|||7年度",
            "I-1|新規|協働課|花見の会|にぎわい|実施||I 花|→");
  }

  private static MappedColumn year(int index, int year) {
    return MappedColumn.builder().index(index).field(Field.YEAR).year(FiscalYear.of(year)).build();
  }

  @Test
  void valuesWithoutLabelAreFoundByTheirOrderOrTheirPlace() {
    CardRules rules =
        CardRules.builder()
            .start("事業")
            .startsWithNumber(true)
            .addSlots(
                CardSlot.nth("番号", 0),
                CardSlot.builder().label("題名").place(Place.NTH).position(1).column(1).build(),
                CardSlot.builder().label("種別").place(Place.NTH).position(2).column(6).build(),
                CardSlot.of("内容", Place.BELOW))
            .build();

    assertThat(
            rows(
                unfold(
                    part(rules),
                    sheet(
                        List.of("事業1|花見||||新規", "内容", "○見る"),
                        List.of("事業 ２||桜||継続", "内 容", "事業3"),
                        List.of("事業③|梅"),
                        List.of("事業4|||||拡充", "内容"),
                        List.of("事業の概要|松")))))
        .containsExactly("番号|題名|種別|内容", "事業1|花見|新規|○見る", "事業 ２|桜|継続|事業3", "事業③|梅", "事業4||拡充");
  }

  @Test
  void linesBetweenCardsAreHeadingsAndSentences() {
    LineRule first =
        LineRule.builder().meaning(LineMeaning.HEADING).level(1).name("方針").word("方針").build();
    LineRule second =
        LineRule.builder()
            .meaning(LineMeaning.HEADING)
            .level(2)
            .form(LineForm.BRACKETED)
            .ending(LineEnding.OPEN)
            .build();
    LineRule goal =
        LineRule.builder().meaning(LineMeaning.GOAL).form(LineForm.BULLET).word("◎").build();
    LineRule statement =
        LineRule.builder().meaning(LineMeaning.STATEMENT).form(LineForm.CIRCLED).build();
    LineRule remark =
        LineRule.builder().meaning(LineMeaning.REMARK).form(LineForm.BULLET).word("※").build();
    LineRule further =
        LineRule.builder().meaning(LineMeaning.TEXT).ending(LineEnding.SENTENCE).build();
    LineRule page = LineRule.builder().meaning(LineMeaning.IGNORED).form(LineForm.DECIMAL).build();
    Sheet sheet =
        sheet(
            List.of("方針 I 花づくり", "◎花いっぱいのまち", "- ① 植えます。", "水もやります。", "12", "(1)|公園"),
            card("I-1"),
            List.of("(2) 空き家", "方 針 Ⅱ　緑", "※準備中", "まちの緑"));

    Unfolded unfolded = unfold(part(first, second, goal, statement, remark, page, further), sheet);

    assertThat(rows(unfolded))
        .containsExactly(
            "整理番号|種別|担当課|項目|目的|年次計画|年次計画|方針|2|passage-type|passage-number|passage-text|goal",
            "|||||R6|7年度",
            "|||||||I 花づくり|||||◎花いっぱいのまち",
            "|||||||I 花づくり||STATEMENT|①|植えます。\n水もやります。",
            "I-1|新規|協働課|花見の会|にぎわい|実施|→|I 花づくり|(1) 公園",
            "|||||||I 花づくり|(2) 空き家",
            "|||||||Ⅱ　緑||REMARK||※準備中");
    assertThat(unfolded.readRows()).contains(4).doesNotContain(17);
    assertThat(unfolded.inSheet(Problem.at(4, 8, ProblemType.TEXT_PRIVATE)).place(Locale.JAPAN))
        .isEqualTo("6行目 A列");
  }

  @Test
  void wordsOfNumbersStayInTheHeading() {
    LineRule rule =
        LineRule.builder().meaning(LineMeaning.HEADING).level(1).name("方針").word("方針").build();
    PartMapping part =
        ImmutablePartMapping.copyOf(part(rule))
            .withColumns(
                ColumnMapping.builder()
                    .frame(SheetFrame.builder().build())
                    .addNumberWords("方針")
                    .build());

    assertThat(rows(unfold(part, sheet(List.of("方針1 花"), card("I-1")))).get(2))
        .isEqualTo("I-1|新規|協働課|花見の会|にぎわい|実施|→|方針1 花");
  }

  @Test
  void withoutCardsThereIsAnError() {
    Unfolded unfolded = unfold(part(), sheet(List.of("さくら野市", "目的|花")));

    assertThat(problems(unfolded)).containsExactly("CARD_NONE  整理番号/カード");
    assertThat(rows(unfolded)).containsExactly("整理番号|種別|担当課|項目|目的");
    assertThat(unfolded.readRows()).isEmpty();
  }
}
