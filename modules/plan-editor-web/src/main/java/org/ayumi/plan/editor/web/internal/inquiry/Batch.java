package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.model.view.AnswerDetail;

/** What is done with several answers at once. */
final class Batch {

  /** In the order in which they are offered. */
  static final List<AnswerAct> ACTS =
      List.of(AnswerAct.CHECK, AnswerAct.APPROVE, AnswerAct.SUBMIT, AnswerAct.CONFIRM);

  private Batch() {}

  /** Whether the person may do any of it with the answer. */
  static boolean isOffered(AnswerDetail answer) {
    return answer.acts().stream().anyMatch(ACTS::contains);
  }

  /** Whether it is proposed: what was sent back is to be looked at first. */
  static boolean isProposed(AnswerDetail answer) {
    return answer.state() != AnswerState.RETURNED;
  }
}
