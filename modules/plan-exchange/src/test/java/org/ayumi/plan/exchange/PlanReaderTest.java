package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2024, 2025);
  private static final String HEADER = "基本方針|施策|整理番号|種別|担当課|取組|対象主体|目的|内容|R6|R7";
  private static final String FIRST = "Ⅰ 人づくり|(1) 学び|Ⅰ-(1)-①|新規|学習課|① 講座|■市民 □市|学ぶ|開く|実施|→";
  private static final String SECOND = "Ⅰ 人づくり|(1) 学び|Ⅰ-(1)-②|継続|学習課・花の課|② 見学|■市民 ■市|見る|歩く|検討|";

  private static ReadResult read(String... rows) {
    Sheet sheet = Fixtures.sheet(rows);
    // the mapping of the good sheet, as an office has saved it
    ColumnMapping mapping =
        ColumnMapping.guess(Fixtures.sheet(HEADER, FIRST, SECOND), BASE.head()).mapping();
    return PlanReader.read(sheet, mapping, BASE);
  }

  private static Problem only(ReadResult result, Severity severity) {
    assertThat(result.problems(severity)).hasSize(1);
    return result.problems(severity).get(0);
  }

  /** Place and text in Japanese, of the only problem that is more than a notice. */
  private static String error(String... rows) {
    ReadResult result = read(rows);
    Problem problem = only(result, Severity.ERROR);
    assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
    return problem.place(Locale.JAPAN) + ": " + problem.message(Locale.JAPAN);
  }

  private static String warning(String... rows) {
    ReadResult result = read(rows);
    assertThat(result.hasErrors()).isFalse();
    Problem problem = only(result, Severity.WARNING);
    return problem.place(Locale.JAPAN) + ": " + problem.message(Locale.JAPAN);
  }

  @Test
  void aGoodSheetHasNoProblems() {
    ReadResult result = read(HEADER, FIRST, SECOND);

    assertThat(result.problems()).allMatch(problem -> problem.severity() == Severity.NOTICE);
    Item second = result.document().items().get(1);
    assertThat(second.code()).isEqualTo("i-1-1-2");
    assertThat(second.departments())
        .extracting(DepartmentRef::printed)
        .containsExactly("学習課", "花の課");
    assertThat(second.actors()).extracting(ActorMark::mark).containsExactly("■", "■");
    assertThat(second.contents().get(0).years()).hasSize(1);
  }

  @Test
  void brokenRowsAreNamedWithPlaceReasonAndRemedy() {
    assertThat(error(HEADER, FIRST.replace("① 講座", ""), SECOND))
        .isEqualTo("2行目 F列: 項目名がないため読み込めません。項目名を入力するか、行を削除してください。");
    assertThat(error(HEADER, FIRST.replace("Ⅰ 人づくり|(1) 学び", "|"), SECOND))
        .isEqualTo("2行目 A列: 「基本方針」がなく、上の行からも決まりません。見出しを入力してください。");
    assertThat(error(HEADER, FIRST, FIRST)).startsWith("3行目 F列: 項目「講座」が 2 行目と同じです。");
    assertThat(error(HEADER, FIRST, SECOND.replace("Ⅰ-(1)-②", "2024-01-02")))
        .startsWith("3行目 C列: 整理番号が日付「2024-01-02」になっています。");
    assertThat(error(HEADER, FIRST, SECOND.replace("歩く", "#REF!")))
        .isEqualTo("3行目 I列: 数式がエラー「#REF!」です。数式を直すか、値を入力してください。");
    assertThat(error(HEADER, FIRST, SECOND.replace("■市民 ■市", "市民 ■市")))
        .startsWith("3行目 G列: 「市民」には主体の印がありません。");
    assertThat(error(HEADER, FIRST, SECOND.replace("■市民 ■市", "■市民 □市民")))
        .startsWith("3行目 G列: 主体「市民」が二度あります。");
    assertThat(error(HEADER)).startsWith(": 見出しの下に項目の行がありません。");
    assertThat(error(HEADER.replace("種別", "色"), FIRST, SECOND))
        .startsWith("D列: 見出し「種別」の列がシートにありません。");
    assertThat(error(HEADER.replace("種別", "色") + "|種別|種別", FIRST, SECOND))
        .startsWith("D列: 見出し「種別」の列が複数あり、");
  }

  @Test
  void doubtfulRowsAreReadAndNamed() {
    assertThat(warning(HEADER, FIRST, SECOND.replace("(1)-②", "(1)-①")))
        .startsWith("3行目 C列: 整理番号「Ⅰ-(1)-①」が 2 行目と同じです。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("Ⅰ-(1)-②", "Ⅱ-(1)-②")))
        .startsWith("3行目 C列: 整理番号「Ⅱ-(1)-②」は見出し「(1) 学び」の番号と合いません。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("Ⅰ-(1)-②", "未定")))
        .startsWith("3行目 C列: 整理番号「未定」から番号を読み取れません。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("課・花", "課・・花")))
        .startsWith("3行目 E列: 部署名のない区切りがあります。余分な区切り「・」");
    assertThat(warning(HEADER, FIRST, SECOND.replace("学習課・花の課", "花の課・花の課")))
        .startsWith("3行目 E列: 部署「花の課」が二度あります。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("継続", "継続 ")))
        .startsWith("3行目 D列: 前後の空白を除いて「継続」と読みました。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("見る", "か\u3099")))
        .startsWith("3行目 H列: 文字の結合の形をそろえて");
    assertThat(warning(HEADER, FIRST, SECOND.replace("見る", "\uE000")))
        .startsWith("3行目 H列: 外字があります（U+E000）。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("(1) 学び", "(1) 学ぶ")))
        .startsWith("3行目 B列: 番号「(1)」に二つの表記「(1) 学び」「(1) 学ぶ」があります。");
    assertThat(warning(HEADER, FIRST, SECOND.replace("② 見学", "② 見学【再掲】")))
        .startsWith("3行目 F列: 再掲の元の項目「見学」が見つかりません。");
    assertThat(warning(HEADER, FIRST, SECOND, "||||||||||", "※ 担当課は予定"))
        .startsWith("5行目: 「※ 担当課は予定」は表の外の注記とみなし、");
  }

  @Test
  void anAmbiguousRelistingIsLeftToAPerson() {
    ReadResult result =
        read(
            HEADER,
            FIRST,
            SECOND.replace("② 見学", "② 講座"),
            SECOND.replace("(1)-②", "(1)-③").replace("② 見学", "③ 講座【再掲】"));

    Problem warning = only(result, Severity.WARNING);
    assertThat(warning.type()).isEqualTo(ProblemType.RELISTING_AMBIGUOUS);
    assertThat(warning.arguments()).containsExactly("講座", "2");
    assertThat(result.document().items().get(2).relisting())
        .contains(Relisting.builder().mark("【再掲】").build());
  }

  @Test
  void aMovedHeaderAndMovedColumnsAreFound() {
    ReadResult result =
        read(
            "さくら野市の計画",
            "",
            HEADER.replace("整理番号|種別", "種別|整理番号"),
            FIRST.replace("Ⅰ-(1)-①|新規", "新規|Ⅰ-(1)-①"));

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.problems(Severity.WARNING))
        .extracting(problem -> problem.column() + problem.type())
        .containsExactlyInAnyOrder("CHEADER_MOVED", "DHEADER_MOVED");
    assertThat(result.document().items().get(0).kind()).isEqualTo("新規");
    assertThat(result.document().items().get(0).reference()).isEqualTo("Ⅰ-(1)-①");
  }

  @Test
  void aMappingThatCannotWorkIsRefused() {
    Sheet sheet = Fixtures.sheet(HEADER, FIRST);
    ColumnMapping mapping = ColumnMapping.guess(sheet, BASE.head()).mapping();
    ColumnMapping twice =
        ImmutableColumnMapping.copyOf(mapping)
            .withColumns(
                MappedColumn.of(5, "取組", Field.LABEL), MappedColumn.of(7, "目的", Field.LABEL));
    ColumnMapping none =
        ImmutableColumnMapping.copyOf(mapping).withColumns(MappedColumn.of(7, "目的", Field.PURPOSE));
    ColumnMapping incomplete =
        ImmutableColumnMapping.copyOf(mapping)
            .withColumns(
                MappedColumn.of(5, "取組", Field.LABEL), MappedColumn.of(9, "R6", Field.YEAR));

    assertThat(types(PlanReader.read(sheet, twice, BASE))).contains(ProblemType.MAPPING_TWICE);
    assertThat(types(PlanReader.read(sheet, none, BASE))).contains(ProblemType.MAPPING_EMPTY);
    assertThat(types(PlanReader.read(sheet, incomplete, BASE)))
        .contains(ProblemType.MAPPING_INCOMPLETE);
    assertThat(types(PlanReader.read(sheet, mapping, Fixtures.emptyPlan(2030, 2031))))
        .contains(ProblemType.YEAR_OUTSIDE_PLAN);
  }

  private static List<ProblemType> types(ReadResult result) {
    return result.problems(Severity.ERROR).stream().map(Problem::type).toList();
  }

  @Test
  void departmentsAreTakenApartByTheMappingsRules() {
    PlanDocument document =
        read(
                HEADER,
                FIRST.replace("学習課", "文化・スポーツ課・関係課・（仮称）花の館・各支所"),
                SECOND.replace("学習課・花の課", "文化・スポーツ課・(仮称)花の館"))
            .document();
    // the saved mapping does not know the name that contains the separator: the guess does
    assertThat(document.departments()).extracting(Department::name).contains("文化", "スポーツ課");

    Sheet sheet =
        Fixtures.sheet(
            HEADER,
            FIRST.replace("学習課", "文化・スポーツ課・関係課・（仮称）花の館・各支所"),
            SECOND.replace("学習課・花の課", "文化・スポーツ課・(仮称)花の館"));
    document =
        PlanReader.read(sheet, ColumnMapping.guess(sheet, BASE.head()).mapping(), BASE).document();

    assertThat(document.departments())
        .extracting(Department::name)
        .containsExactly("文化・スポーツ課", "関係課", "（仮称）花の館", "各支所");
    assertThat(document.departments())
        .extracting(Department::type)
        .containsExactly(
            DepartmentType.NAMED,
            DepartmentType.COLLECTIVE,
            DepartmentType.PROVISIONAL,
            DepartmentType.NAMED_EACH);
    assertThat(document.departments().get(2).printedNames()).containsExactly("（仮称）花の館", "(仮称)花の館");
  }

  @Test
  void blankHeadingsRepeatThoseAbove() {
    ReadResult result =
        read(
            HEADER,
            FIRST,
            SECOND.replace("Ⅰ 人づくり|(1) 学び", "|"),
            SECOND.replace("(1) 学び|Ⅰ-(1)-②", "(2) 緑|Ⅰ-(2)-①").replace("Ⅰ 人づくり", ""));

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.document().headings())
        .extracting(Heading::code)
        .containsExactly("h-1", "h-1-1", "h-1-2");
    assertThat(result.document().items())
        .extracting(item -> item.headingCode().orElseThrow())
        .containsExactly("h-1-1", "h-1-1", "h-1-2");
  }

  @Test
  void fieldsWithoutAColumnStayAndEntriesKeepTheirCodes() {
    PlanDocument first = read(HEADER, FIRST, SECOND).document();
    Item item = first.items().get(0);
    YearCell answered =
        YearCell.builder()
            .year(FiscalYear.of(2024))
            .planned("実施")
            .report(Report.builder().status("✓").narrative("開いた").build())
            .build();
    Item reported =
        ImmutableItem.copyOf(item)
            .withCode("own-code")
            .withCompletion("なくなるまで")
            .withContents(ImmutableContent.copyOf(item.contents().get(0)).withYears(answered));
    PlanDocument base =
        ImmutablePlanDocument.copyOf(first).withItems(reported, first.items().get(1));
    ColumnMapping mapping =
        ColumnMapping.guess(Fixtures.sheet(HEADER, FIRST, SECOND), BASE.head()).mapping();
    // the first item is renamed and renumbered, a new one stands before it
    Sheet changed =
        Fixtures.sheet(
            HEADER,
            SECOND.replace("② 見学", "① 新しい").replace("(1)-②", "(1)-①"),
            FIRST.replace("① 講座", "② 講座").replace("(1)-①", "(1)-②"));

    ReadResult result = PlanReader.read(changed, mapping, base);
    PlanDiff diff = PlanDiff.between(base, result.document());

    Item renumbered = result.document().items().get(1);
    assertThat(renumbered.code()).isEqualTo("own-code");
    assertThat(renumbered.completion()).isEqualTo("なくなるまで");
    assertThat(renumbered.contents().get(0).year(FiscalYear.of(2024))).contains(answered);
    assertThat(diff.changes(EntryType.ITEM, ChangeKind.CHANGED))
        .extracting(EntryChange::code)
        .contains("own-code");
  }
}
