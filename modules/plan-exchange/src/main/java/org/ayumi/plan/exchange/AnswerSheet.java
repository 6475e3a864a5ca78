package org.ayumi.plan.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.immutables.value.Value;

/** A department's part of an inquiry. */
@Value.Immutable
public interface AnswerSheet {

  static ImmutableAnswerSheet.Builder builder() {
    return ImmutableAnswerSheet.builder();
  }

  /** What the inquiry is called, with its document number. */
  String title();

  String department();

  /** The last day in time, as it is printed. */
  String due();

  /** What is asked. */
  Set<AnswerField> fields();

  /** The plan's vocabularies; those of the marks that are asked are used. */
  List<Term> terms();

  /** In the order of the plan. */
  List<AnswerLine> lines();

  /** The terms of a vocabulary, in its order. */
  default List<Term> terms(VocabularyType type) {
    return terms().stream()
        .filter(term -> term.type() == type)
        .collect(Collectors.toUnmodifiableList());
  }

  /** What is asked and can be: marks only where the plan has some. */
  default List<AnswerField> asked() {
    return Arrays.stream(AnswerField.values())
        .filter(fields()::contains)
        .filter(field -> field.isAskedOf(terms()))
        .collect(Collectors.toUnmodifiableList());
  }
}
