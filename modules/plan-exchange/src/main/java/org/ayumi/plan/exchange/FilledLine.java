package org.ayumi.plan.exchange;

import org.ayumi.plan.domain.inquiry.Answer;
import org.immutables.value.Value;

/** A line of a workbook that was filled in. */
@Value.Immutable
public interface FilledLine {

  static FilledLine of(AnswerLine line, Answer answer, boolean outdated) {
    return ImmutableFilledLine.builder().line(line).answer(answer).outdated(outdated).build();
  }

  /** The line as it is now. */
  AnswerLine line();

  /** What the file says. */
  Answer answer();

  /** Whether the answer was written after the file was made: the file does not know of it. */
  boolean outdated();
}
