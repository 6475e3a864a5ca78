package org.ayumi.plan.domain.inquiry;

import java.util.Collection;
import java.util.Optional;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/** What the form of a round can ask of a content. */
public enum AnswerField {
  /** The status mark, of the plan's vocabulary STATUS. */
  STATUS(VocabularyType.STATUS),
  /** The mark of the second axis, of the plan's vocabulary ACHIEVEMENT (E9). */
  ACHIEVEMENT(VocabularyType.ACHIEVEMENT),
  /** What was done (取組状況). */
  NARRATIVE(null),
  /** The direction for the next year (今後の方向). */
  NEXT_DIRECTION(null);

  private final VocabularyType vocabulary;

  AnswerField(VocabularyType vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The vocabulary whose marks it takes; empty for a text. */
  public Optional<VocabularyType> vocabulary() {
    return Optional.ofNullable(vocabulary);
  }

  /**
   * Whether a plan can be asked for it: for marks where it has some (E9), for text always.
   *
   * @param terms the plan's vocabularies
   */
  public boolean isAskedOf(Collection<Term> terms) {
    return vocabulary == null || terms.stream().anyMatch(term -> term.type() == vocabulary);
  }
}
