package org.ayumi.plan.model.view;

import java.time.Instant;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.immutables.value.Value;

/** Who did what with an answer, and when (E5). */
@Value.Immutable
public interface AnswerStep {

  static ImmutableAnswerStep.Builder builder() {
    return ImmutableAnswerStep.builder();
  }

  Instant date();

  /** The name of the person. */
  String person();

  AnswerAct act();

  AnswerState before();

  AnswerState after();

  /** Why it was sent back; empty where no reason is asked for. */
  String reason();
}
