package org.ayumi.plan.model.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Request;
import org.immutables.value.Value;

/** What a department was asked in a round and what it answers (E3). */
@Value.Immutable
public interface AnswerDetail {

  static ImmutableAnswerDetail.Builder builder() {
    return ImmutableAnswerDetail.builder();
  }

  long planAnswerId();

  long planRoundId();

  Request request();

  AnswerState state();

  Answer answer();

  /** To be named when it is written or handed on. */
  long mvccVersion();

  /** What the current user may do with it now. */
  Set<AnswerAct> acts();

  /** When it was last written or handed on; absent while nobody has. */
  Optional<Instant> modified();

  /** Who did; empty while nobody has. */
  String modifiedBy();
}
