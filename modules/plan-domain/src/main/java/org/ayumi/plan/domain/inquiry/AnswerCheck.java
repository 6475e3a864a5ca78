package org.ayumi.plan.domain.inquiry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

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
    /** The round asks how far the aim is reached, the plan has marks for it, and there is none. */
    ACHIEVEMENT_MISSING,
    /** The mark of the second axis is none of the plan's vocabulary. */
    ACHIEVEMENT_UNKNOWN,
    /** The round asks what was done, and nothing is said. */
    NARRATIVE_MISSING
  }

  private final List<Term> terms;

  private AnswerCheck(Collection<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** With the plan's vocabularies. */
  public static AnswerCheck of(Collection<Term> terms) {
    return new AnswerCheck(terms);
  }

  /** Faults of an answer as it is saved: what it says must be known, but may be incomplete. */
  public Set<Fault> ofDraft(Answer answer) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (isUnknown(VocabularyType.STATUS, answer.status())) {
      faults.add(Fault.STATUS_UNKNOWN);
    }
    if (isUnknown(VocabularyType.ACHIEVEMENT, answer.achievement())) {
      faults.add(Fault.ACHIEVEMENT_UNKNOWN);
    }
    return faults;
  }

  private boolean isUnknown(VocabularyType type, String mark) {
    return !mark.isEmpty()
        && terms.stream().noneMatch(term -> term.type() == type && term.mark().equals(mark));
  }

  /**
   * Faults of an answer that is handed on.
   *
   * @param lead whether it is the one that is printed; one that only contributes says what it wants
   */
  public Set<Fault> ofFinal(Answer answer, boolean lead, Round round) {
    Set<Fault> faults = ofDraft(answer);
    if (!answer.isGiven()) {
      faults.add(Fault.EMPTY);
    } else if (lead && !answer.notApplicable()) {
      if (answer.status().isEmpty() && isAsked(round, AnswerField.STATUS)) {
        faults.add(Fault.STATUS_MISSING);
      }
      if (answer.achievement().isEmpty() && isAsked(round, AnswerField.ACHIEVEMENT)) {
        faults.add(Fault.ACHIEVEMENT_MISSING);
      }
      if (answer.narrative().isBlank() && isAsked(round, AnswerField.NARRATIVE)) {
        faults.add(Fault.NARRATIVE_MISSING);
      }
    }
    return faults;
  }

  private boolean isAsked(Round round, AnswerField field) {
    return round.fields().contains(field) && field.isAskedOf(terms);
  }
}
