package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.exchange.internal.layout.Outlines.rule;

import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.junit.jupiter.api.Test;

class OutlineUnfoldingTest {

  @Test
  void headingsAreRepeatedInEveryRow() {
    Unfolded unfolded =
        read(
            "計画の構成案",
            "",
            "2. 具体的な事業",
            "|(1) |意識の醸成",
            "||市民への啓発",
            "|||【具体的な事業】(仮のもの)",
            "|||・出前講座の実施(桜野市)",
            "|(2) 職員の学習",
            "3 . スケジュール");

    assertThat(unfolded.table().row(0))
        .startsWith("number-1", "節", "number-2", "柱", "number-3", "群", "number", "事業", "example");
    assertThat(Outlines.rows(unfolded))
        .containsExactly(
            "REMARK|計画の構成案",
            "2.|具体的な事業|(1)|意識の醸成|市民への啓発|REMARK|【具体的な事業】|(仮のもの)",
            "2.|具体的な事業|(1)|意識の醸成|市民への啓発|・|出前講座の実施|(桜野市)",
            "2.|具体的な事業|(2)|職員の学習",
            "3 .|スケジュール");
    assertThat(unfolded.readRows()).containsExactlyInAnyOrder(0, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void textContinuesWhatStandsAbove() {
    Unfolded unfolded =
        read("2. 事業", "・講座の開催", "続き1です。", "続き2です。", "", "続き3です。", "群", "説明です。", "続きです。");

    assertThat(Outlines.rows(unfolded))
        .containsExactly(
            "2.|事業|・|講座の開催|続き1です。\n続き2です。\n\n続き3です。", "2.|事業|群|STATEMENT|説明です。\n続きです。");
  }

  @Test
  void textBelowAHeadingIsAStatementAndIsWrittenAsText() {
    PartMapping part =
        Outlines.part(
            rule(LineMeaning.HEADING, LineForm.DECIMAL).level(1),
            rule(LineMeaning.TEXT, LineForm.PLAIN));
    Unfolded unfolded = Outlines.unfold(part, Outlines.sheet("前書き", "1. 目標", "示す。", "", "高める。"));

    assertThat(Outlines.rows(unfolded))
        .containsExactly("REMARK|前書き", "1.|目標|STATEMENT|示す。\n\n高める。");
    assertThat(Outlines.lines(Outlines.fold(part, unfolded)))
        .endsWith("1. 目標", "|示す。", "", "|高める。");
  }

  @Test
  void aHeadingPrintedAgainIsTheSame() {
    Unfolded unfolded = read("2. 事業", "(1) 醸成", "・講座", "2. 事業", "(1) 醸成", "・研修", "(2) 育成");

    assertThat(Outlines.rows(unfolded))
        .containsExactly("2.|事業|(1)|醸成|・|講座", "2.|事業|(1)|醸成|・|研修", "2.|事業|(2)|育成");
    assertThat(Outlines.lines(Outlines.fold(Outlines.PLAN, unfolded)))
        .containsExactly("2. 事業", "|(1) 醸成", "||・講座", "||・研修", "|(2) 育成");
  }

  @Test
  void aHeadingNamedInAdvanceIsOneWithTheHeadingOfItsTitle() {
    Unfolded unfolded =
        read(
            "1. 目標",
            "意識の醸成",
            "関心を持つ市民を増やす。",
            "職員の研修",
            "拠点の活用",
            "2. 事業",
            "(1) 意識の醸成",
            "(2) 職員の研修",
            "(3) 拠点の活用",
            "4. 体制",
            "(1) 推進組織");

    assertThat(Outlines.rows(unfolded))
        .containsExactly(
            "1.|目標",
            "2.|事業|(1)|意識の醸成|関心を持つ市民を増やす。",
            "2.|事業|(2)|職員の研修",
            "2.|事業|(3)|拠点の活用",
            "4.|体制|(1)|推進組織");
    assertThat(unfolded.problems())
        .containsExactly(Problem.at(1, 0, ProblemType.OVERVIEW_JOINED, 3));
  }

  @Test
  void betweenEqualTitlesTheOrderDecidesAndTheOtherNameIsKept() {
    Unfolded unfolded =
        read("1. 目標", "醸成", "育成を支える機能", "育てる。", "活用", "2. 事業", "(1)醸成", "(2)育成の機能", "(3)活用");

    assertThat(Outlines.rows(unfolded)).contains("2.|事業|(2)|育成の機能|育てる。|育成を支える機能").hasSize(4);
    assertThat(unfolded.problems())
        .contains(Problem.at(2, 0, ProblemType.OVERVIEW_DIFFERS, "育成を支える機能", "(2) 育成の機能"));
  }

  @Test
  void atTheEndsOnlyTheHeadingsBesideAnEqualOneAreCounted() {
    Unfolded unfolded = read("1. 目標", "醸成", "評価", "2. 事業", "(1)醸成", "(2)検証", "4. 体制", "(1)組織");

    assertThat(Outlines.rows(unfolded)).contains("2.|事業|(2)|検証|評価", "4.|体制|(1)|組織");
  }

  @Test
  void aHeadingNamedInAdvanceThatNoneFollowsStandsByItself() {
    Unfolded unfolded =
        read("1. 目標", "醸成", "高める。", "評価", "調べる。", "2. 事業", "(1)醸成", "(2)検証", "(3)公表");

    assertThat(Outlines.rows(unfolded))
        .containsExactly("1.|目標|評価|調べる。", "2.|事業|(1)|醸成|高める。", "2.|事業|(2)|検証", "2.|事業|(3)|公表");
    assertThat(unfolded.problems())
        .contains(Problem.at(3, 0, ProblemType.OVERVIEW_UNMATCHED, "評価"));
  }

  @Test
  void aLineWithoutRuleIsNotRead() {
    Unfolded unfolded = read("2. 事業", "Ⅳ 余分", "・講座の開催");

    assertThat(unfolded.readRows()).containsExactlyInAnyOrder(0, 2);
    assertThat(Outlines.rows(unfolded)).containsExactly("2.|事業|・|講座の開催");
  }

  @Test
  void aProblemOfTheTableNamesTheLine() {
    Unfolded unfolded = read("2. 事業", "", "|(1) 醸成", "||・講座の開催(桜野市)");

    Problem heading = Problem.at(1, 3, ProblemType.HEADING_MISSING);
    assertThat(unfolded.inSheet(heading)).isEqualTo(Problem.at(2, 1, ProblemType.HEADING_MISSING));
    Problem row = Problem.atRow(1, ProblemType.ITEM_TWICE);
    assertThat(unfolded.inSheet(row)).isEqualTo(Problem.atRow(3, ProblemType.ITEM_TWICE));
  }

  @Test
  void onlyTheLinesBetweenTheAnchorsAreRead() {
    Layout layout = Layout.builder().from(Outlines.PLAN.layout()).after("目次").before("資料編").build();
    PartMapping part = ImmutablePartMapping.copyOf(Outlines.PLAN).withLayout(layout);

    Unfolded unfolded =
        Outlines.unfold(part, Outlines.sheet("1. 表紙", "目 次", "2. 事業", "・講座", "資料編", "3. 後"));

    assertThat(Outlines.rows(unfolded)).containsExactly("2.|事業|・|講座");
    assertThat(unfolded.readRows()).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void whatTheMappingHasNoColumnForStandsBehindItsColumns() {
    PartMapping part =
        ImmutablePartMapping.copyOf(Outlines.PLAN)
            .withColumns(
                Outlines.part(rule(LineMeaning.HEADING, LineForm.DECIMAL).level(1)).columns());

    Unfolded unfolded = Outlines.unfold(part, Outlines.sheet("2. 事業", "・講座(桜野市)"));

    assertThat(unfolded.table().row(0)).startsWith("number-1", "1", "number-2", "柱");
    assertThat(Outlines.rows(unfolded)).containsExactly("2.|事業|・|講座|(桜野市)");
  }

  @Test
  void aBookHasChaptersGlossaryHistoryRolesAndPrinciples() {
    PartMapping book =
        Outlines.part(
            rule(LineMeaning.CHAPTER, LineForm.WORD).level(1).word("第"),
            rule(LineMeaning.CHAPTER, LineForm.DECIMAL).level(2),
            listed(PassageType.GLOSSARY, "用語", LineForm.BRACKETED).ending(LineEnding.OPEN),
            listed(PassageType.HISTORY, "経過", LineForm.YEAR).texts(2),
            listed(PassageType.ROLE, "役割", LineForm.CIRCLED),
            listed(PassageType.PRINCIPLE, "考え方", LineForm.BRACKETED),
            rule(LineMeaning.TEXT, LineForm.ANY));

    Unfolded unfolded =
        Outlines.unfold(
            book,
            Outlines.sheet(
                "第1章 基本的事項",
                "1 用語の定義",
                "次のとおりです。",
                "(1) 協働",
                "協力すること。",
                "",
                "※1 市民など",
                "2 これまでの経過",
                "平成 22 年度|計画策定 (H23.4 施行) 会議を設置",
                "3-1 協働の考え方",
                "- (1) 互いに敬うこと。",
                "4 主体の役割",
                "①市民活動|・講座 ・交流 など"));

    assertThat(Outlines.rows(unfolded))
        .containsExactly(
            "CHAPTER|1|第1章|基本的事項",
            "CHAPTER|2|1|用語の定義|次のとおりです。",
            "GLOSSARY|3|(1)|協働|協力すること。\n\n※1 市民など",
            "CHAPTER|2|2|これまでの経過",
            "HISTORY|3|平成 22 年度|計画策定 (H23.4 施行)\n会議を設置",
            "CHAPTER|2|3-1|協働の考え方",
            "PRINCIPLE|3|(1)|互いに敬うこと。",
            "CHAPTER|2|4|主体の役割",
            "ROLE|3|①|市民活動|講座\n交流 など");
    assertThat(Outlines.lines(Outlines.fold(book, unfolded)))
        .contains("||平成 22 年度|計画策定 (H23.4 施行)\n会議を設置", "||①市民活動|・講座\n・交流 など");
  }

  private static org.ayumi.plan.exchange.ImmutableLineRule.Builder listed(
      PassageType type, String under, LineForm form) {
    return rule(LineMeaning.STATEMENT, form).passageType(type).under(under);
  }

  private static Unfolded read(String... lines) {
    Sheet sheet = Outlines.sheet(lines);
    return Outlines.unfold(Outlines.PLAN, sheet);
  }
}
