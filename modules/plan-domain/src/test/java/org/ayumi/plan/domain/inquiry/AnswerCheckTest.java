package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

  private static final FiscalYear YEAR = FiscalYear.of(2025);
  private static final Set<String> MARKS = Set.of("✓");

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
    assertThat(AnswerCheck.ofDraft(Answer.empty(), MARKS)).isEmpty();
    assertThat(AnswerCheck.ofDraft(Answer.builder().status("◎").build(), MARKS))
        .containsExactly(Fault.STATUS_UNKNOWN);
  }

  @Test
  void whatIsHandedOnSaysWhatTheRoundAsks() {
    assertThat(AnswerCheck.ofFinal(Answer.empty(), true, ROUND, MARKS))
        .containsExactly(Fault.EMPTY);
    assertThat(AnswerCheck.ofFinal(Answer.builder().status("✓").build(), true, ROUND, MARKS))
        .containsExactly(Fault.NARRATIVE_MISSING);
    assertThat(AnswerCheck.ofFinal(Answer.builder().narrative("済").build(), true, ROUND, MARKS))
        .containsExactly(Fault.STATUS_MISSING);
    assertThat(
            AnswerCheck.ofFinal(
                Answer.builder().status("✓").narrative("済").build(), true, ROUND, MARKS))
        .isEmpty();
  }

  @Test
  void aPlanWithoutMarksAsksForNone() {
    assertThat(AnswerCheck.ofFinal(Answer.builder().narrative("済").build(), true, ROUND, Set.of()))
        .isEmpty();
  }

  @Test
  void whoOnlyContributesSaysWhatItWants() {
    assertThat(AnswerCheck.ofFinal(Answer.builder().narrative("済").build(), false, ROUND, MARKS))
        .isEmpty();
    assertThat(AnswerCheck.ofFinal(Answer.empty(), false, ROUND, MARKS))
        .containsExactly(Fault.EMPTY);
  }

  @Test
  void whatDoesNotApplyIsAnAnswerAndPrintsNothing() {
    Answer none = Answer.builder().notApplicable(true).build();
    assertThat(AnswerCheck.ofFinal(none, true, ROUND, MARKS)).isEmpty();
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
