package org.ayumi.plan.domain.inquiry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/** The marks that an answer may have: one axis or two, from the plan's vocabulary (E9). */
public final class AnswerMarks {

  private final Map<VocabularyType, Set<String>> marks = new EnumMap<>(VocabularyType.class);

  private AnswerMarks() {}

  public static AnswerMarks of(Collection<Term> terms) {
    AnswerMarks all = new AnswerMarks();
    terms.forEach(
        term -> all.marks.computeIfAbsent(term.type(), t -> new HashSet<>()).add(term.mark()));
    return all;
  }

  /** Those of a vocabulary; empty if the plan has none. */
  public Set<String> of(VocabularyType type) {
    return marks.getOrDefault(type, Set.of());
  }
}
