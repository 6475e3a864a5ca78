package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.junit.jupiter.api.Test;

/** Every role × act × state, as a table of the states that follow. */
class AnswerRulesTest {

  private static final String NO = "-";

  private static Round round(boolean approval) {
    return Round.builder()
        .title("照会")
        .year(FiscalYear.of(2025))
        .referenceDate(LocalDate.of(2026, 3, 31))
        .dueDate(LocalDate.of(2026, 5, 15))
        .addFields(AnswerField.STATUS)
        .approvalNeeded(approval)
        .build();
  }

  /** The states in the columns, one row for an act; {@code -} where it is refused. */
  private static String row(boolean approval, AnswerRole role, AnswerAct act) {
    AnswerRules rules = AnswerRules.of(round(approval));
    return List.of(AnswerState.values()).stream()
        .map(state -> rules.after(state, act, List.of(role)).map(Enum::name).orElse(NO))
        .collect(Collectors.joining(" "));
  }

  private static Map<AnswerAct, String> table(boolean approval, AnswerRole role) {
    Map<AnswerAct, String> table = new EnumMap<>(AnswerAct.class);
    for (AnswerAct act : AnswerAct.values()) {
      table.put(act, row(approval, role, act));
    }
    return table;
  }

  // the columns: OPEN DRAFT CHECKED APPROVED SUBMITTED RETURNED CONFIRMED PUBLISHED

  @Test
  void aMemberWhereApprovalIsNeeded() {
    assertThat(table(true, AnswerRole.MEMBER))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                AnswerAct.SAVE,
                "DRAFT DRAFT - - - RETURNED - -",
                AnswerAct.CHECK,
                "- CHECKED - - - CHECKED - -",
                AnswerAct.APPROVE,
                "- - - - - - - -",
                AnswerAct.WITHDRAW,
                "- - DRAFT DRAFT - - - -",
                AnswerAct.SUBMIT,
                "- - - SUBMITTED - - - -",
                AnswerAct.RECEIVE,
                "- - - - - - - -",
                AnswerAct.RETURN,
                "- - - - - - - -",
                AnswerAct.CONFIRM,
                "- - - - - - - -",
                AnswerAct.PUBLISH,
                "- - - - - - - -"));
  }

  @Test
  void aHeadWhereApprovalIsNeeded() {
    assertThat(table(true, AnswerRole.HEAD))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                AnswerAct.SAVE,
                "DRAFT DRAFT - - - RETURNED - -",
                AnswerAct.CHECK,
                "- CHECKED - - - CHECKED - -",
                AnswerAct.APPROVE,
                "- - APPROVED - - - - -",
                AnswerAct.WITHDRAW,
                "- - DRAFT DRAFT - - - -",
                AnswerAct.SUBMIT,
                "- - - SUBMITTED - - - -",
                AnswerAct.RECEIVE,
                "- - - - - - - -",
                AnswerAct.RETURN,
                "- - RETURNED - - - - -",
                AnswerAct.CONFIRM,
                "- - - - - - - -",
                AnswerAct.PUBLISH,
                "- - - - - - - -"));
  }

  @Test
  void aMemberWhereNoApprovalIsNeeded() {
    assertThat(table(false, AnswerRole.MEMBER))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                AnswerAct.SAVE,
                "DRAFT DRAFT - - - RETURNED - -",
                AnswerAct.CHECK,
                "- - - - - - - -",
                AnswerAct.APPROVE,
                "- - - - - - - -",
                AnswerAct.WITHDRAW,
                "- - DRAFT DRAFT - - - -",
                AnswerAct.SUBMIT,
                "- SUBMITTED - - - SUBMITTED - -",
                AnswerAct.RECEIVE,
                "- - - - - - - -",
                AnswerAct.RETURN,
                "- - - - - - - -",
                AnswerAct.CONFIRM,
                "- - - - - - - -",
                AnswerAct.PUBLISH,
                "- - - - - - - -"));
  }

  @Test
  void theOffice() {
    for (boolean approval : List.of(true, false)) {
      assertThat(table(approval, AnswerRole.OFFICE))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  AnswerAct.SAVE,
                  "DRAFT DRAFT - - - RETURNED - -",
                  AnswerAct.CHECK,
                  "- - - - - - - -",
                  AnswerAct.APPROVE,
                  "- - - - - - - -",
                  AnswerAct.WITHDRAW,
                  "- - - - - - - -",
                  AnswerAct.SUBMIT,
                  "- - - - - - - -",
                  AnswerAct.RECEIVE,
                  "- SUBMITTED - - - SUBMITTED - -",
                  AnswerAct.RETURN,
                  "- - - - RETURNED - RETURNED -",
                  AnswerAct.CONFIRM,
                  "- - - - CONFIRMED - - -",
                  AnswerAct.PUBLISH,
                  "- - - - - - - -"));
    }
  }

  @Test
  void whoIsNothingDoesNothing() {
    AnswerRules rules = AnswerRules.of(round(true));
    for (AnswerState state : AnswerState.values()) {
      assertThat(rules.acts(state, List.of())).isEmpty();
    }
  }

  @Test
  void onePersonMayBeSeveral() {
    AnswerRules rules = AnswerRules.of(round(false));
    assertThat(rules.acts(AnswerState.SUBMITTED, Set.of(AnswerRole.MEMBER, AnswerRole.OFFICE)))
        .containsExactly(AnswerAct.RETURN, AnswerAct.CONFIRM);
    assertThat(rules.acts(AnswerState.DRAFT, Set.of(AnswerRole.MEMBER, AnswerRole.OFFICE)))
        .containsExactly(AnswerAct.SAVE, AnswerAct.SUBMIT, AnswerAct.RECEIVE);
  }
}
