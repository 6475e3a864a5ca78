package org.ayumi.plan.domain.inquiry;

import static org.ayumi.plan.domain.inquiry.AnswerState.APPROVED;
import static org.ayumi.plan.domain.inquiry.AnswerState.CHECKED;
import static org.ayumi.plan.domain.inquiry.AnswerState.CONFIRMED;
import static org.ayumi.plan.domain.inquiry.AnswerState.DRAFT;
import static org.ayumi.plan.domain.inquiry.AnswerState.RETURNED;
import static org.ayumi.plan.domain.inquiry.AnswerState.SUBMITTED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with an answer in which state, and where it stands then (E5): a table, so that it
 * can be read and tried cell by cell.
 */
public final class AnswerRules {

  private static final Set<AnswerState> BEGUN = EnumSet.of(DRAFT, RETURNED);

  private final boolean approvalNeeded;

  private AnswerRules(boolean approvalNeeded) {
    this.approvalNeeded = approvalNeeded;
  }

  /** The rules of a round that is open. */
  public static AnswerRules of(Round round) {
    return new AnswerRules(round.approvalNeeded());
  }

  /**
   * @param roles those that the person has for this answer
   * @return the state after the act; empty where it is not permitted
   */
  public Optional<AnswerState> after(
      AnswerState state, AnswerAct act, Collection<AnswerRole> roles) {
    return roles.stream()
        .map(role -> after(state, act, role))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The acts that are permitted, in their order. */
  public Set<AnswerAct> acts(AnswerState state, Collection<AnswerRole> roles) {
    EnumSet<AnswerAct> acts = EnumSet.allOf(AnswerAct.class);
    acts.removeIf(act -> after(state, act, roles).isEmpty());
    return acts;
  }

  private Optional<AnswerState> after(AnswerState state, AnswerAct act, AnswerRole role) {
    switch (act) {
      case SAVE:
        return when(state.isWritable(), state == RETURNED ? RETURNED : DRAFT);
      case CHECK:
        return when(role != AnswerRole.OFFICE && approvalNeeded && BEGUN.contains(state), CHECKED);
      case APPROVE:
        return when(role == AnswerRole.HEAD && approvalNeeded && state == CHECKED, APPROVED);
      case WITHDRAW:
        return when(role != AnswerRole.OFFICE && (state == CHECKED || state == APPROVED), DRAFT);
      case SUBMIT:
        return when(role != AnswerRole.OFFICE && isSubmittable(state), SUBMITTED);
      case RECEIVE:
        return when(role == AnswerRole.OFFICE && BEGUN.contains(state), SUBMITTED);
      case RETURN:
        return when(isReturnable(state, role), RETURNED);
      case CONFIRM:
        return when(role == AnswerRole.OFFICE && state == SUBMITTED, CONFIRMED);
      default:
        return Optional.empty();
    }
  }

  private boolean isSubmittable(AnswerState state) {
    return approvalNeeded ? state == APPROVED : BEGUN.contains(state);
  }

  /** The head returns what the section has checked; the office what came in, confirmed or not. */
  private static boolean isReturnable(AnswerState state, AnswerRole role) {
    return role == AnswerRole.HEAD && state == CHECKED
        || role == AnswerRole.OFFICE && (state == SUBMITTED || state == CONFIRMED);
  }

  private static Optional<AnswerState> when(boolean permitted, AnswerState state) {
    return permitted ? Optional.of(state) : Optional.empty();
  }
}
