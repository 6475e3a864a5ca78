package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.junit.jupiter.api.Test;

/** Indicators, passages, evaluations and candidates of a sheet's rows. */
class BookReaderTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2024, 2025);
  private static final PartMapping ITEMS =
      Parts.table("事業", "HEADING 1=基本方針", "LABEL=事業", "EVALUATION_GRADE 2024=評価 R6")
          .withColumns(
              ImmutableColumnMapping.copyOf(
                      Parts.columns(
                          "事業",
                          "HEADING 1=基本方針",
                          "LABEL=事業",
                          "EVALUATION_GRADE 2024=評価 R6",
                          "EVALUATION_COMMENT 2024=意見 R6"))
                  .withNumberWords("基本方針"));
  private static final Sheet ITEM_ROWS =
      Parts.sheet(
          "事業",
          "基本方針|事業|評価 R6|意見 R6",
          "基本方針1 人づくり|① 講座|A|よい",
          "基本方針1 人づくり|② 見学||",
          "基本方針2 緑|① 植樹|B|");
  private static final PartMapping INDICATORS =
      ImmutablePartMapping.copyOf(
              Parts.table(
                  "指標",
                  "INDICATOR_SCOPE=区分",
                  "INDICATOR_NUMBER=No.",
                  "INDICATOR_NAME=指標",
                  "INDICATOR_UNIT=単　位",
                  "INDICATOR_BASELINE=現状 (令和4年度)",
                  "INDICATOR_TARGET=目標 (令和7年度)",
                  "INDICATOR_ACTUAL 2024=R6"))
          .withColumns(
              ImmutableColumnMapping.copyOf(
                      Parts.columns(
                          "指標",
                          "INDICATOR_SCOPE=区分",
                          "INDICATOR_NUMBER=No.",
                          "INDICATOR_NAME=指標",
                          "INDICATOR_UNIT=単　位",
                          "INDICATOR_BASELINE=現状 (令和4年度)",
                          "INDICATOR_TARGET=目標 (令和7年度)",
                          "INDICATOR_ACTUAL 2024=R6"))
                  .withNumberWords("基本方針"));
  private static final String INDICATOR_HEADER = "区分|No.|指標|単　位|現状 (令和4年度)|目標 (令和7年度)|R6";

  private static ReadResult read(PlanDocument base, PartMapping part, Sheet sheet) {
    return PlanReader.read(Parts.workbook(sheet), PlanMapping.of(List.of(part)), base);
  }

  private static PlanDocument plan() {
    ReadResult result = read(BASE, ITEMS, ITEM_ROWS);
    assertThat(result.problems(Severity.ERROR)).isEmpty();
    return result.document();
  }

  private static ReadResult indicators(PlanDocument base, String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = INDICATOR_HEADER;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return read(base, INDICATORS, Parts.sheet("指標", all));
  }

  @Test
  void indicatorsFindTheirHeadingByNumberOrLabelAndElseHaveAGroup() {
    PlanDocument plan = plan();

    ReadResult result =
        indicators(
            plan,
            "総合計画の指標|1|満足度|%|—|80|",
            "基本方針1|1|講座の数|回|7,033|10,000|",
            "基本方針2 緑|1|苦情|件|30|10|12",
            "人づくり|2|参加者|人||50|");

    assertThat(result.hasErrors()).isFalse();
    assertThat(PlanCheck.violations(result.document())).isEmpty();
    assertThat(result.document().indicators())
        .extracting(each -> each.headingCode().orElse("") + "|" + each.group() + "|" + each.name())
        .containsExactly("|総合計画の指標|満足度", "h-1||講座の数", "h-1||参加者", "h-2||苦情");
    Indicator first = result.document().indicators().get(0);
    assertThat(first.code()).isEqualTo("n-1");
    assertThat(first.baseline()).contains(IndicatorValue.of(FiscalYear.of(2022), "—"));
    assertThat(first.target()).contains(IndicatorValue.of(FiscalYear.of(2025), "80"));
    assertThat(result.document().indicators().get(2).baseline()).isEmpty();
    Indicator last = result.document().indicators().get(3);
    assertThat(last.aim()).isEqualTo(IndicatorAim.AT_MOST);
    assertThat(last.actuals()).containsExactly(IndicatorValue.of(FiscalYear.of(2024), "12"));
    // what the sheet does not tell of stays
    assertThat(result.document().items()).isEqualTo(plan.items());
    assertThat(result.document().headings()).isEqualTo(plan.headings());
    assertThat(result.document().evaluations()).isEqualTo(plan.evaluations());
    assertThat(result.document().terms())
        .filteredOn(term -> term.type() == VocabularyType.LABEL)
        .extracting(Term::code, Term::mark)
        .contains(
            tuple("item", "事業"),
            tuple("unit", "単　位"),
            tuple("baseline", "現状"),
            tuple("target", "目標"));
  }

  @Test
  void indicatorsKeepTheirCodesAndWhatHasNoColumn() {
    PlanDocument plan = indicators(plan(), "基本方針1|1|講座の数|回|3|5|").document();
    Indicator known =
        ImmutableIndicator.copyOf(plan.indicators().get(0))
            .withCode("own")
            .withNote("毎年")
            .withAim(IndicatorAim.AT_MOST)
            .withActuals(IndicatorValue.of(FiscalYear.of(2025), "4"));
    PlanDocument base = ImmutablePlanDocument.copyOf(plan).withIndicators(known);

    PlanDocument again =
        indicators(base, "基本方針1|1|開いた講座の数|回|3|6|2", "基本方針1|2|講座の数（別）|回|1|2|").document();

    assertThat(again.indicators()).extracting(Indicator::code).containsExactly("own", "n-1-2");
    Indicator renamed = again.indicators().get(0);
    assertThat(renamed.name()).isEqualTo("開いた講座の数");
    assertThat(renamed.note()).isEqualTo("毎年");
    assertThat(renamed.aim()).isEqualTo(IndicatorAim.AT_MOST);
    assertThat(renamed.actuals()).extracting(IndicatorValue::printed).containsExactly("2", "4");
  }

  @Test
  void indicatorsThatCannotBeReadAreNamed() {
    ReadResult result =
        indicators(plan(), "基本方針1|1||回|3|5|", "基本方針1|2|数|回|3|5|", "基本方針1|2|数|回|3|5|");

    assertThat(result.problems(Severity.ERROR))
        .extracting(problem -> problem.place(Locale.JAPAN) + " " + problem.type())
        .containsExactly("2行目 C列 INDICATOR_WITHOUT_NAME", "4行目 C列 INDICATOR_TWICE");
    assertThat(result.problems(Severity.ERROR).get(1).message(Locale.JAPAN))
        .startsWith("指標「数」が 3 行目と同じです。");
  }

  @Test
  void evaluationsAreOfTheItemAndKeepWhatHasNoColumn() {
    PlanDocument plan = plan();

    assertThat(plan.evaluations())
        .extracting(each -> each.itemCode().orElse("") + each.grade() + each.comment())
        .containsExactly("i-1-1Aよい", "i-2-1B");
    assertThat(plan.terms())
        .filteredOn(term -> term.type() == VocabularyType.GRADE)
        .extracting(Term::mark)
        .containsExactly("A", "B");
    Evaluation first = plan.evaluations().get(0);
    Evaluation replied = ImmutableEvaluation.copyOf(first).withReply("続ける").withEvaluator("推進会議");
    Evaluation earlier =
        ImmutableEvaluation.copyOf(first).withCode("e-old").withYear(FiscalYear.of(2023));
    PlanDocument base =
        ImmutablePlanDocument.copyOf(plan)
            .withEvaluations(earlier, replied, plan.evaluations().get(1));
    Sheet changed =
        Parts.sheet("事業", "基本方針|事業|評価 R6|意見 R6", "基本方針1 人づくり|① 講座|C|", "基本方針2 緑|① 植樹||");

    PlanDocument read = read(base, ITEMS, changed).document();

    assertThat(read.evaluations())
        .containsExactly(
            earlier, ImmutableEvaluation.copyOf(replied).withGrade("C").withComment(""));
    assertThat(PlanCheck.violations(read)).isEmpty();
  }

  @Test
  void passagesStandUnderTheirHeadingOrBelowEachOther() {
    PartMapping part =
        Parts.table(
            "本文",
            "HEADING 1=基本方針",
            "PASSAGE_TYPE=種類",
            "PASSAGE_LEVEL=階層",
            "PASSAGE_NUMBER=番号",
            "PASSAGE_TITLE=題名",
            "PASSAGE_TEXT=本文",
            "GOAL=目標");
    String header = "基本方針|種類|階層|番号|題名|本文|目標";
    Sheet sheet =
        Parts.sheet(
            "本文",
            header,
            "|CHAPTER|1|第1章|はじめに||",
            "|chapter|2|1|背景|背景です。|",
            "|chapter|2|2|目的|目的です。|",
            "|GLOSSARY|||協働|共に働くこと。|",
            "基本方針1 人づくり|STATEMENT||①||学びます。|",
            "基本方針1 人づくり||||||学ぶまち",
            "基本方針1 人づくり|STATEMENT||②||歩きます。|");
    PlanDocument plan = plan();

    ReadResult result = read(plan, part, sheet);
    List<Passage> passages = result.document().passages();

    assertThat(result.problems(Severity.ERROR)).isEmpty();
    assertThat(PlanCheck.violations(result.document())).isEmpty();
    assertThat(passages)
        .extracting(
            each ->
                each.type()
                    + "|"
                    + each.headingCode().orElse("")
                    + "|"
                    + each.parentCode().orElse("")
                    + "|"
                    + each.number())
        .containsExactly(
            "CHAPTER|||第1章",
            "CHAPTER||p-chapter-1|1",
            "CHAPTER||p-chapter-1|2",
            "GLOSSARY|||",
            "STATEMENT|h-1||①",
            "GOAL|h-1||",
            "STATEMENT|h-1||②");
    // an edited sentence keeps its code, a new one gets its own
    Sheet edited =
        Parts.sheet(
            "本文",
            header,
            "|chapter|1|第1章|はじめに||",
            "|chapter|2|1|背景|別の背景です。|",
            "基本方針1 人づくり|STATEMENT||①||歩きます。|",
            "基本方針1 人づくり|STATEMENT||②||走ります。|",
            "基本方針1 人づくり||||||学んで歩くまち");
    PlanDocument again = read(result.document(), part, edited).document();
    assertThat(again.passages())
        .extracting(each -> each.code() + " " + each.text())
        .containsExactly(
            passages.get(0).code() + " ",
            passages.get(1).code() + " 別の背景です。",
            passages.get(6).code() + " 歩きます。",
            passages.get(4).code() + " 走ります。",
            passages.get(5).code() + " 学んで歩くまち");
  }

  @Test
  void passagesThatCannotBeReadAreNamed() {
    PartMapping part =
        Parts.table(
            "本文", "PASSAGE_TYPE=種類", "PASSAGE_LEVEL=階層", "PASSAGE_TITLE=題名", "PASSAGE_LINK=リンク");
    Sheet sheet =
        Parts.sheet(
            "本文", "種類|階層|題名|リンク", "POEM||花|", "GLOSSARY|x|花|", "ATTACHMENT||概要版|ftp://example.jp/");

    List<Problem> problems = read(BASE, part, sheet).problems(Severity.ERROR);

    assertThat(problems)
        .extracting(problem -> problem.place(Locale.JAPAN) + " " + problem.type())
        .containsExactly(
            "2行目 A列 PASSAGE_TYPE_UNKNOWN", "3行目 B列 PASSAGE_LEVEL_INVALID", "4行目 D列 LINK_INVALID");
    assertThat(problems.get(0).message(Locale.JAPAN)).contains("POEM", "GLOSSARY");
  }

  @Test
  void aTypeOfPassagesThatTheSheetDoesNotTellOfStays() {
    Passage glossary = Passage.builder().code("g").type(PassageType.GLOSSARY).title("協働").build();
    Passage old = Passage.builder().code("s").type(PassageType.STATEMENT).text("古い").build();
    PlanDocument base = ImmutablePlanDocument.copyOf(plan()).withPassages(old, glossary);
    PartMapping part = Parts.table("文", "HEADING 1=方針", "PASSAGE_TEXT=文");

    PlanDocument read = read(base, part, Parts.sheet("文", "方針|文", "基本方針1 人づくり|学びます。")).document();

    assertThat(read.passages()).extracting(Passage::text).containsExactly("", "学びます。");
    assertThat(read.passages()).contains(glossary);
  }

  @Test
  void candidatesHaveTheirExampleAndStayWhatAPersonMadeOfThem() {
    PartMapping part =
        Parts.table("構想", "HEADING 1=方針", "TITLE=候補", "EXAMPLE=先進例").withCandidates(true);
    Sheet sheet = Parts.sheet("構想", "方針|候補|先進例", "1 学び|夜の学校|(花野市)", "1 学び|朝の学校|");

    PlanDocument plan = read(BASE, part, sheet).document();

    assertThat(plan.items()).extracting(Item::candidate).containsExactly(true, true);
    assertThat(plan.items().get(0).example().orElseThrow().city()).isEqualTo("花野市");
    assertThat(plan.items().get(0).example().orElseThrow().printed()).isEqualTo("(花野市)");
    assertThat(plan.items().get(1).example()).isEmpty();
    PlanDocument promoted =
        ImmutablePlanDocument.copyOf(plan)
            .withItems(
                ImmutableItem.copyOf(plan.items().get(0)).withCandidate(false),
                plan.items().get(1));
    assertThat(read(promoted, part, sheet).document()).isEqualTo(promoted);
  }

  @Test
  void aSheetWithoutHeadingColumnsLeavesItemsWhereTheyAre() {
    PlanDocument plan = plan();
    PartMapping part = Parts.table("目的", "LABEL=事業", "PURPOSE=目的");

    PlanDocument read =
        read(plan, part, Parts.sheet("目的", "事業|目的", "② 見学|見る", "① 植樹|植える")).document();

    assertThat(read.headings()).isEqualTo(plan.headings());
    assertThat(read.items())
        .extracting(item -> item.headingCode().orElse("") + item.purpose())
        .containsExactly("h-1見る", "h-2植える");
    assertThat(PlanCheck.violations(read)).isEmpty();
  }

  @Test
  void headingsAloneAreAPartAndALowerLevelFindsItsPlace() {
    PartMapping headings = Parts.table("体系", "HEADING 1=方針", "HEADING 2=施策");
    PlanDocument plan =
        read(BASE, headings, Parts.sheet("体系", "方針|施策", "1 人|1 学び", "2 緑|1 森", "2 緑|2 川"))
            .document();
    assertThat(plan.headings())
        .extracting(Heading::code)
        .containsExactly("h-1", "h-1-1", "h-2", "h-2-1", "h-2-2");

    PartMapping items = Parts.table("事業", "HEADING 2=施策", "LABEL=事業");
    ReadResult result =
        read(plan, items, Parts.sheet("事業", "施策|事業", "1 森|① 植樹", "2 川|① 清掃", "3 空|① 掃除"));

    assertThat(result.document().items())
        .extracting(item -> item.headingCode().orElse(""))
        .startsWith("h-2-1", "h-2-2");
    assertThat(result.problems(Severity.ERROR))
        .extracting(problem -> problem.place(Locale.JAPAN) + " " + problem.type())
        .contains("4行目 A列 HEADING_MISSING");
  }
}
