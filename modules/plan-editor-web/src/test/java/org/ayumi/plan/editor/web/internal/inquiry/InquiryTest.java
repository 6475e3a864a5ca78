package org.ayumi.plan.editor.web.internal.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Request;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.exchange.AnswerLine;
import org.ayumi.plan.exchange.AnswerSheet;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.ImmutableAnswerDetail;
import org.ayumi.plan.model.view.RoundDetail;
import org.junit.jupiter.api.Test;

/** What the screens of a round are made from: filter, board, workbook, collation, batches. */
class InquiryTest {

  private static final FiscalYear R7 = FiscalYear.of(2025);
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final Clock MAY =
      Clock.fixed(Instant.parse("2026-05-20T00:00:00Z"), ZoneOffset.UTC);

  private static final Round ROUND =
      ImmutableRound.copyOf(
          Round.builder()
              .title("令和7年度照会")
              .year(R7)
              .referenceDate(LocalDate.of(2026, 3, 31))
              .dueDate(DUE)
              .documentNumber("7協推第12号")
              .addFields(AnswerField.values())
              .state(RoundState.OPEN)
              .build());

  private static final RoundDetail DETAIL =
      RoundDetail.builder().planRoundId(5).planEntryId(1).round(ROUND).mvccVersion(0).build();

  private static ImmutableAnswerDetail.Builder answer(
      long id, String content, String department, AnswerState state) {
    return AnswerDetail.builder()
        .planAnswerId(id)
        .planRoundId(5)
        .request(Request.of("i-1-1", content, department, department.equals("d-kyodo")))
        .state(state)
        .answer(Answer.builder().status("✓").narrative("4回開催").build())
        .mvccVersion(id * 10)
        .modifiedBy("");
  }

  private static final List<AnswerDetail> ANSWERS =
      List.of(
          answer(1, "c-1", "d-kyodo", AnswerState.DRAFT)
              .addActs(AnswerAct.SAVE, AnswerAct.RECEIVE)
              .build(),
          answer(2, "c-1", "d-kikaku", AnswerState.SUBMITTED).addActs(AnswerAct.CONFIRM).build(),
          answer(3, "c-2", "d-kyodo", AnswerState.CONFIRMED).addActs(AnswerAct.RETURN).build(),
          answer(4, "c-2", "d-kikaku", AnswerState.RETURNED)
              .addActs(AnswerAct.SAVE, AnswerAct.SUBMIT)
              .build());

  private static final Inquiry INQUIRY =
      new Inquiry(DETAIL, ANSWERS, SamplePlan.INDEX, DUE.plusDays(5), Set.of("d-kikaku"));

  private static FormParameters parameters(String... pairs) {
    Map<String, String[]> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], new String[] {pairs[i + 1]});
    }
    return new FormParameters(values);
  }

  private static List<Long> listed(String... pairs) {
    return new AnswerFilter(parameters(pairs))
        .of(INQUIRY).stream().map(AnswerDetail::planAnswerId).collect(Collectors.toList());
  }

  @Test
  void theListHasThePersonsOwnAnswersFirstAndIsFilteredByEach() {
    assertThat(listed()).containsExactly(2L, 4L, 1L, 3L);
    assertThat(listed("department", "d-kyodo")).containsExactly(1L, 3L);
    assertThat(listed("state", "RETURNED")).containsExactly(4L);
    assertThat(listed("heading", "h-1", "state", "DRAFT")).containsExactly(1L);
    assertThat(listed("heading", "h-2")).isEmpty();
  }

  @Test
  void theBoardCountsByDepartmentAndHeading() {
    Board board = new Board(INQUIRY);
    assertThat(board.departments()).containsOnlyKeys("d-kyodo", "d-kikaku");
    Board.Counts own = board.departments().get("d-kikaku");
    assertThat(List.of(own.total(), own.answered(), own.returned(), own.working(), own.open()))
        .containsExactly(2, 1, 1, 0, 0);
    assertThat(board.all().overdue()).isEqualTo(2);
    assertThat(board.headings().get("h-1").total()).isEqualTo(4);
  }

  @Test
  void whatTheOfficeHandsInForOthersIsPickedByHand() {
    assertThat(ANSWERS).extracting(Batch::isOffered).containsExactly(true, true, false, true);
    assertThat(ANSWERS).extracting(Batch::isProposed).containsExactly(false, true, false, false);
    FormParameters picks =
        new FormParameters(Map.of("pick", new String[] {"1:10", "2:x", "3;30", "4:40", ""}));
    assertThat(Batch.picked(picks)).containsExactly(Map.entry(1L, 10L), Map.entry(4L, 40L));
  }

  @Test
  void aDepartmentsWorkbookHoldsItsAnswersWithThoseOfTheYearBefore() {
    AnswerSheet sheet = new DepartmentBook(INQUIRY, "d-kyodo").sheet(TestLinks.japanese());
    assertThat(sheet.title()).isEqualTo("令和7年度照会（7協推第12号）");
    assertThat(sheet.department()).isEqualTo("協働推進課");
    assertThat(sheet.due()).isEqualTo("2026年5月15日");
    assertThat(sheet.asked())
        .containsExactly(AnswerField.STATUS, AnswerField.NARRATIVE, AnswerField.NEXT_DIRECTION);
    assertThat(sheet.lines()).extracting(AnswerLine::id).containsExactly(1L, 3L);
    AnswerLine first = sheet.lines().get(0);
    assertThat(first.planned()).isEqualTo("→");
    assertThat(first.last().orElseThrow().narrative()).isEqualTo("3回開催");
    assertThat(sheet.lines()).extracting(AnswerLine::writable).containsExactly(true, false);
    assertThat(DepartmentBook.offered(INQUIRY))
        .extracting(Option::getText)
        .containsExactly("協働推進課", "企画政策課");
    assertThat(new DepartmentBook(INQUIRY, "d-kosodate").answers()).isEmpty();
  }

  @Test
  void theCollationShowsWhatWouldBePublishedOrAllThatCameIn() {
    assertThat(text(true)).contains("4回開催").doesNotContain("3回開催");
    Inquiry submitted =
        new Inquiry(
            DETAIL,
            List.of(answer(1, "c-1", "d-kyodo", AnswerState.SUBMITTED).build()),
            SamplePlan.INDEX,
            DUE,
            Set.of());
    CollatedTables confirmed = new CollatedTables(submitted, true, Locale.JAPAN, MAY);
    CollatedTables all = new CollatedTables(submitted, false, Locale.JAPAN, MAY);
    assertThat(confirmed.make().get(0).grid().toString()).doesNotContain("4回開催");
    assertThat(all.make().get(0).grid().toString()).contains("4回開催");
    assertThat(all.make()).hasSize(3);
  }

  private static String text(boolean confirmed) {
    List<PrintedTable> tables = new CollatedTables(INQUIRY, confirmed, Locale.JAPAN, MAY).make();
    return tables.get(0).grid().toString();
  }

  @Test
  void twoAnswersAreComparedFieldByField() {
    AnswerDifferences differences = new AnswerDifferences(SamplePlan.INDEX, TestLinks.japanese());
    Answer mine = Answer.builder().status("✓").narrative("5回").notApplicable(true).build();
    assertThat(differences.of(ANSWERS.get(0).answer(), mine))
        .extracting(Difference::getLabel, Difference::getTheirs, Difference::getMine)
        .containsExactly(tuple("取組状況", "4回開催", "5回"), tuple("該当なし", "いいえ", "はい"));
    assertThat(differences.of(mine, mine)).isEmpty();
  }

  @Test
  void aDayOnWhichOfficesAreClosedIsSaid() {
    assertThat(RoundForm.closed(LocalDate.of(2026, 5, 5), TestLinks.japanese()))
        .contains("2026年5月7日");
    assertThat(RoundForm.closed(DUE, TestLinks.japanese())).isEmpty();
    assertThat(RoundForm.closed(LocalDate.of(2150, 1, 1), TestLinks.japanese())).isEmpty();
  }
}
