package org.ayumi.plan.domain.inquiry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What an answer lacks before it can be handed on. */
public final class AnswerCheck {

  /** What is wrong with an answer. */
  public enum Fault {
    /** Nothing was answered, and it was not said that it does not apply. */
    EMPTY,
    /** The round asks for a status, the plan has some, and there is none. */
    STATUS_MISSING,
    /** The status is no mark of the plan's vocabulary. */
    STATUS_UNKNOWN,
    /** The round asks what was done, and nothing is said. */
    NARRATIVE_MISSING
  }

  private AnswerCheck() {}

  /**
   * Faults of an answer as it is saved: what it says must be known, but may be incomplete.
   *
   * @param statusMarks the marks of the plan's vocabulary STATUS
   */
  public static Set<Fault> ofDraft(Answer answer, Collection<String> statusMarks) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (!answer.status().isEmpty() && !statusMarks.contains(answer.status())) {
      faults.add(Fault.STATUS_UNKNOWN);
    }
    return faults;
  }

  /**
   * Faults of an answer that is handed on.
   *
   * @param statusMarks the marks of the plan's vocabulary STATUS
   * @param lead whether it is the one that is printed; one that only contributes says what it wants
   */
  public static Set<Fault> ofFinal(
      Answer answer, boolean lead, Round round, Collection<String> statusMarks) {
    Set<Fault> faults = ofDraft(answer, statusMarks);
    if (!answer.isGiven()) {
      faults.add(Fault.EMPTY);
    } else if (lead && !answer.notApplicable()) {
      boolean graded = round.fields().contains(AnswerField.STATUS) && !statusMarks.isEmpty();
      if (graded && answer.status().isEmpty()) {
        faults.add(Fault.STATUS_MISSING);
      }
      if (round.fields().contains(AnswerField.NARRATIVE) && answer.narrative().isBlank()) {
        faults.add(Fault.NARRATIVE_MISSING);
      }
    }
    return faults;
  }
}
