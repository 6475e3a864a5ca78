package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

  private static final FiscalYear YEAR = FiscalYear.of(2025);
  private static final AnswerCheck NONE = AnswerCheck.of(Set.of());
  private static final AnswerCheck ONE_AXIS =
      AnswerCheck.of(Set.of(term(VocabularyType.STATUS, "✓")));
  private static final AnswerCheck TWO_AXES =
      AnswerCheck.of(
          Set.of(term(VocabularyType.STATUS, "✓"), term(VocabularyType.ACHIEVEMENT, "◎")));

  private static Term term(VocabularyType type, String mark) {
    return Term.builder().type(type).code("a").mark(mark).build();
  }

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
    assertThat(ONE_AXIS.ofDraft(Answer.empty())).isEmpty();
    assertThat(ONE_AXIS.ofDraft(Answer.builder().status("◎").build()))
        .containsExactly(Fault.STATUS_UNKNOWN);
  }

  @Test
  void whatIsHandedOnSaysWhatTheRoundAsks() {
    assertThat(ONE_AXIS.ofFinal(Answer.empty(), true, ROUND)).containsExactly(Fault.EMPTY);
    assertThat(ONE_AXIS.ofFinal(Answer.builder().status("✓").build(), true, ROUND))
        .containsExactly(Fault.NARRATIVE_MISSING);
    assertThat(ONE_AXIS.ofFinal(Answer.builder().narrative("済").build(), true, ROUND))
        .containsExactly(Fault.STATUS_MISSING);
    assertThat(ONE_AXIS.ofFinal(Answer.builder().status("✓").narrative("済").build(), true, ROUND))
        .isEmpty();
  }

  @Test
  void aPlanWithTwoAxesAsksForBoth() {
    Round round = ImmutableRound.copyOf(ROUND).withFields(Set.of(AnswerField.values()));
    Answer begun = Answer.builder().status("✓").narrative("済").build();
    assertThat(TWO_AXES.ofFinal(begun, true, round)).containsExactly(Fault.ACHIEVEMENT_MISSING);
    assertThat(TWO_AXES.ofFinal(begun, true, ROUND)).isEmpty();
    assertThat(ONE_AXIS.ofFinal(begun, true, round)).isEmpty();
    Answer reached = ImmutableAnswer.copyOf(begun).withAchievement("◎");
    assertThat(TWO_AXES.ofFinal(reached, true, round)).isEmpty();
    assertThat(TWO_AXES.ofDraft(Answer.builder().achievement("✓").build()))
        .containsExactly(Fault.ACHIEVEMENT_UNKNOWN);
    assertThat(reached.report().orElseThrow().achievement()).isEqualTo("◎");
    assertThat(Answer.builder().achievement("◎").build().isGiven()).isTrue();
  }

  @Test
  void aPlanWithoutMarksAsksForNone() {
    assertThat(NONE.ofFinal(Answer.builder().narrative("済").build(), true, ROUND)).isEmpty();
  }

  @Test
  void whoOnlyContributesSaysWhatItWants() {
    assertThat(ONE_AXIS.ofFinal(Answer.builder().narrative("済").build(), false, ROUND)).isEmpty();
    assertThat(ONE_AXIS.ofFinal(Answer.empty(), false, ROUND)).containsExactly(Fault.EMPTY);
  }

  @Test
  void whatDoesNotApplyIsAnAnswerAndPrintsNothing() {
    Answer none = Answer.builder().notApplicable(true).build();
    assertThat(ONE_AXIS.ofFinal(none, true, ROUND)).isEmpty();
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
