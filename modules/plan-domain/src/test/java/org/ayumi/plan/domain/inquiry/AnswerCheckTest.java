package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

  private static final FiscalYear YEAR = FiscalYear.of(2025);
  private static final PlanIndex INDEX =
      PlanIndex.of(
          PlanDocument.builder()
              .head(PlanHead.builder().code("p").title("計画").firstYear(YEAR).lastYear(YEAR).build())
              .addLevels(Level.of(1, "項目", true))
              .addTerms(Term.builder().type(VocabularyType.STATUS).code("ok").mark("✓").build())
              .build());

  private static ImmutableRound.Builder round() {
    return Round.builder()
        .title("照会")
        .year(YEAR)
        .referenceDate(LocalDate.of(2026, 3, 31))
        .dueDate(LocalDate.of(2026, 5, 15));
  }

  private static final Round ROUND =
      round().addFields(AnswerField.STATUS, AnswerField.NARRATIVE).build();

  @Test
  void aDraftMayBeIncompleteButNotUnknown() {
    assertThat(AnswerCheck.ofDraft(Answer.empty(), INDEX)).isEmpty();
    assertThat(AnswerCheck.ofDraft(Answer.builder().status("◎").build(), INDEX))
        .containsExactly(Fault.STATUS_UNKNOWN);
  }

  @Test
  void whatIsHandedOnSaysWhatTheRoundAsks() {
    assertThat(AnswerCheck.ofFinal(Answer.empty(), true, ROUND, INDEX))
        .containsExactly(Fault.EMPTY);
    assertThat(AnswerCheck.ofFinal(Answer.builder().status("✓").build(), true, ROUND, INDEX))
        .containsExactly(Fault.NARRATIVE_MISSING);
    assertThat(AnswerCheck.ofFinal(Answer.builder().narrative("済").build(), true, ROUND, INDEX))
        .containsExactly(Fault.STATUS_MISSING);
    assertThat(
            AnswerCheck.ofFinal(
                Answer.builder().status("✓").narrative("済").build(), true, ROUND, INDEX))
        .isEmpty();
  }

  @Test
  void whoOnlyContributesSaysWhatItWants() {
    assertThat(AnswerCheck.ofFinal(Answer.builder().narrative("済").build(), false, ROUND, INDEX))
        .isEmpty();
    assertThat(AnswerCheck.ofFinal(Answer.empty(), false, ROUND, INDEX))
        .containsExactly(Fault.EMPTY);
  }

  @Test
  void whatDoesNotApplyIsAnAnswerAndPrintsNothing() {
    Answer none = Answer.builder().notApplicable(true).build();
    assertThat(AnswerCheck.ofFinal(none, true, ROUND, INDEX)).isEmpty();
    assertThat(none.report()).isEmpty();
  }

  @Test
  void theAnswerOfLastYearIsMarkedAsSuch() {
    Report last = Report.builder().status("✓").narrative("3回開催").nextDirection("続ける").build();
    Answer same = Answer.sameAs(last);
    assertThat(same.sameAsLastYear()).isTrue();
    assertThat(same.report()).contains(last);
  }

  @Test
  void aRoundHasATitleAQuestionAndADayAfterItsRequest() {
    assertThatThrownBy(() -> round().build()).hasMessageContaining("asks something");
    assertThatThrownBy(() -> round().title(" ").addFields(AnswerField.STATUS).build())
        .hasMessageContaining("title");
    assertThatThrownBy(
            () ->
                round()
                    .addFields(AnswerField.STATUS)
                    .requestDate(LocalDate.of(2026, 5, 16))
                    .build())
        .hasMessageContaining("due before");
  }
}
