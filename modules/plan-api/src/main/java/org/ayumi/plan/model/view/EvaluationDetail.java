package org.ayumi.plan.model.view;

import org.ayumi.plan.domain.Evaluation;
import org.immutables.value.Value;

/** An evaluation to be edited (G14). */
@Value.Immutable
public interface EvaluationDetail {

  static EvaluationDetail of(Evaluation evaluation, long mvccVersion) {
    return ImmutableEvaluationDetail.builder()
        .evaluation(evaluation)
        .mvccVersion(mvccVersion)
        .build();
  }

  Evaluation evaluation();

  /** To be named when it is written. */
  long mvccVersion();
}
