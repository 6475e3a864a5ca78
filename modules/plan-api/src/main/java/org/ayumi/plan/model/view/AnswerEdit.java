package org.ayumi.plan.model.view;

import org.ayumi.plan.domain.inquiry.Answer;
import org.immutables.value.Value;

/** An answer that is to be written. */
@Value.Immutable
public interface AnswerEdit {

  /**
   * @param mvccVersion the version that the writer saw
   */
  static AnswerEdit of(long planAnswerId, long mvccVersion, Answer answer) {
    return ImmutableAnswerEdit.builder()
        .planAnswerId(planAnswerId)
        .mvccVersion(mvccVersion)
        .answer(answer)
        .build();
  }

  long planAnswerId();

  long mvccVersion();

  Answer answer();
}
