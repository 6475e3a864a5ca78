package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.ImmutableAnswer;
import org.junit.jupiter.api.Test;

class AnswerBookTest {

  private static final int HEAD = 3;
  private static final int STATUS = 6;
  private static final int NARRATIVE = 7;
  private static final int NEXT = 8;
  private static final int NONE = 9;

  private static final Answer GIVEN = Answer.builder().status("✓").narrative("=3回\n開催𠮷").build();
  private static final Report LAST = Report.builder().status("✓").narrative("2回開催").build();

  private static final AnswerSheet SHEET =
      AnswerSheet.builder()
          .title("令和7年度進捗照会（7協推第12号）")
          .department("協働推進課")
          .due("2026年5月15日")
          .addFields(AnswerField.values())
          .addTerms(term("done", "✓", "予定どおり"), term("late", "◇", "遅れ"))
          .addLines(line(11, Answer.empty()).build(), line(12, GIVEN).build())
          .addLines(line(13, GIVEN).writable(false).build())
          .build();

  private static Term term(String code, String mark, String meaning) {
    return Term.builder()
        .type(VocabularyType.STATUS)
        .code(code)
        .mark(mark)
        .meaning(meaning)
        .build();
  }

  private static ImmutableAnswerLine.Builder line(long id, Answer answer) {
    return AnswerLine.builder()
        .id(id)
        .version(4)
        .reference("Ⅰ-(1)-①")
        .item("講座" + id)
        .content("講座を\n開く")
        .planned("→")
        .last(LAST)
        .answer(answer)
        .writable(true);
  }

  private interface Change {
    void of(List<List<String>> rows);
  }

  private static Workbook written(AnswerSheet sheet) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      AnswerBook.write(sheet, out);
      return SheetReader.read("kaito.xlsx", out.toByteArray());
    } catch (IOException | SheetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The workbook of the sheet with a change by hand, read back. */
  private static FilledAnswers read(Change change) {
    Sheet sheet = written(SHEET).sheets().get(0);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      List<String> cells = new ArrayList<>(sheet.row(row));
      while (cells.size() <= NONE) {
        cells.add("");
      }
      rows.add(cells);
    }
    change.of(rows);
    return AnswerBook.read(SHEET, Workbook.of("xlsx", List.of(Sheet.of("回答", rows))));
  }

  private static List<String> problems(Change change) {
    FilledAnswers filled = read(change);
    assertThat(filled.problems())
        .allSatisfy(problem -> assertThat(problem.message(Locale.ENGLISH)).isNotBlank());
    return filled.problems().stream()
        .map(problem -> problem.place(Locale.JAPAN) + ": " + problem.message(Locale.JAPAN))
        .collect(Collectors.toList());
  }

  @Test
  void showsWhatIsAskedWithLastYearBesideIt() {
    Workbook book = written(SHEET);

    assertThat(book.sheets()).extracting(Sheet::name).containsExactly("回答", "区分");
    Sheet sheet = book.sheets().get(0);
    assertThat(sheet.cell(0, 0)).isEqualTo("令和7年度進捗照会（7協推第12号）");
    assertThat(sheet.cell(1, 0)).isEqualTo("協働推進課　回答期限 2026年5月15日");
    assertThat(sheet.row(HEAD))
        .containsExactly(
            "キー", "整理番号", "項目", "取組内容", "年次計画", "前年度の回答", "進捗の区分", "取組状況", "今後の方向", "該当なし");
    assertThat(sheet.row(HEAD + 2))
        .containsExactly("12-4", "Ⅰ-(1)-①", "講座12", "講座を\n開く", "→", "✓ 2回開催", "✓", "=3回\n開催𠮷");
    assertThat(book.sheets().get(1).row(1)).containsExactly("✓", "予定どおり");
  }

  @Test
  void whatComesBackUnchangedChangesNothing() {
    FilledAnswers filled = read(rows -> {});

    assertThat(filled.changes()).isEmpty();
    assertThat(filled.problems()).isEmpty();
  }

  @Test
  void whatWasFilledInComesBack() {
    FilledAnswers filled =
        read(
            rows -> {
              rows.get(HEAD + 1).set(STATUS, " ◇ ");
              rows.get(HEAD + 1).set(NARRATIVE, "か\u3099んばった。\n");
              rows.get(HEAD + 1).set(NEXT, "続ける");
              rows.get(HEAD + 2).set(NONE, "〇");
            });

    assertThat(filled.problems()).isEmpty();
    assertThat(filled.changes())
        .extracting(FilledLine::answer)
        .containsExactly(
            Answer.builder().status("◇").narrative("がんばった。").nextDirection("続ける").build(),
            ImmutableAnswer.copyOf(GIVEN).withNotApplicable(true));
    assertThat(filled.changes()).noneMatch(FilledLine::outdated);
  }

  @Test
  void whatSaysTheSameAsLastYearIsMarkedSo() {
    FilledAnswers filled =
        read(
            rows -> {
              rows.get(HEAD + 1).set(STATUS, "✓");
              rows.get(HEAD + 1).set(NARRATIVE, "2回開催");
            });

    assertThat(filled.changes()).singleElement().matches(each -> each.answer().sameAsLastYear());
  }

  @Test
  void rowsMayBeInAnotherOrderAndColumnsToo() {
    FilledAnswers filled =
        read(
            rows -> {
              rows.get(HEAD + 1).set(NARRATIVE, "一");
              rows.add(HEAD + 1, rows.remove(HEAD + 2));
              rows.forEach(row -> row.add(row.remove(STATUS)));
            });

    assertThat(filled.problems()).isEmpty();
    assertThat(filled.changes()).singleElement().matches(each -> each.line().id() == 11);
  }

  @Test
  void anAnswerThatWasWrittenMeanwhileIsNamed() {
    FilledAnswers filled =
        read(
            rows -> {
              rows.get(HEAD + 1).set(0, "11-3");
              rows.get(HEAD + 1).set(NARRATIVE, "古い版に書いた");
              rows.get(HEAD + 2).set(0, "12-3");
            });

    assertThat(filled.isSound()).isTrue();
    assertThat(filled.changes()).singleElement().matches(FilledLine::outdated);
  }

  @Test
  void everythingThatDoesNotFitIsListedWithItsPlace() {
    assertThat(
            problems(
                rows -> {
                  rows.get(HEAD + 1).set(STATUS, "◎");
                  rows.get(HEAD + 1).set(NONE, "×");
                  rows.get(HEAD + 2).set(2, "講座11");
                  rows.get(HEAD + 3).set(0, "99-1");
                }))
        .containsExactly(
            "5行目 G列: 「◎」は区分にありません。次から選んでください：✓、◇",
            "5行目 J列: 該当なしの欄の「×」は読めません。該当しないときは「○」、そうでないときは空欄にしてください。",
            "6行目 C列: 列「項目」が計画と違います。行がずれていないか確かめ、「講座12」に戻してください。",
            "7行目 A列: キー「99-1」は、この照会のこの担当課のものではありません。この照会の同じ担当課のファイルに記入するか、行を削除してください。",
            ": 「Ⅰ-(1)-① 講座13」の行がファイルにありません。この項目の回答は変わりません。");
    assertThat(problems(rows -> rows.get(HEAD + 2).set(0, "11-4")))
        .contains("6行目 A列: キー「11-4」の行が二つあります。どちらかを削除してください。");
    assertThat(problems(rows -> rows.get(HEAD + 3).set(NARRATIVE, "あとから")))
        .containsExactly("7行目: 「Ⅰ-(1)-① 講座13」は提出済みなので、この行は読み込みません。直すときは差戻しを依頼してください。");
    assertThat(problems(rows -> rows.get(HEAD).set(NARRATIVE, "本文")))
        .containsExactly("4行目: 列「取組状況」がありません。見出しをダウンロードしたときのとおりに直してください。");
    assertThat(problems(rows -> rows.get(HEAD).set(0, "番号"))).hasSize(1);
  }

  @Test
  void withAnErrorNothingIsToBeApplied() {
    assertThat(read(rows -> rows.get(HEAD + 1).set(STATUS, "◎")).isSound()).isFalse();
    assertThat(read(rows -> rows.remove(HEAD + 1)).isSound()).isTrue();
  }

  @Test
  void aTextThatNoCellHoldsStaysWhole() {
    Answer longer = Answer.builder().status("✓").narrative("長い".repeat(20_000)).build();
    AnswerSheet sheet = ImmutableAnswerSheet.copyOf(SHEET).withLines(line(11, longer).build());

    FilledAnswers filled = AnswerBook.read(sheet, written(sheet));

    assertThat(filled.changes()).isEmpty();
  }

  @Test
  void aPlanWithoutMarksIsNotAskedForAny() {
    AnswerSheet sheet = ImmutableAnswerSheet.copyOf(SHEET).withTerms(Set.<Term>of());

    assertThat(written(sheet).sheets().get(0).row(HEAD)).doesNotContain("進捗の区分", "達成の区分");
    assertThat(AnswerBook.read(sheet, written(sheet)).changes()).isEmpty();
  }
}
