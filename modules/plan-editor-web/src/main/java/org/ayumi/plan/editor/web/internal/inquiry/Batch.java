package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.model.view.AnswerDetail;

/** What is done with several answers at once. */
final class Batch {

  /** In the order in which they are offered. */
  static final List<AnswerAct> ACTS =
      List.of(
          AnswerAct.CHECK,
          AnswerAct.APPROVE,
          AnswerAct.SUBMIT,
          AnswerAct.RECEIVE,
          AnswerAct.CONFIRM);

  private Batch() {}

  /** The answers that were ticked, each with the version that the person saw. */
  static Map<Long, Long> picked(FormParameters parameters) {
    Map<Long, Long> versions = new LinkedHashMap<>();
    for (String pick : parameters.texts("pick")) {
      if (pick.matches("\\d{1,18}:\\d{1,18}")) {
        String[] parts = pick.split(":", 2);
        versions.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
      }
    }
    return versions;
  }

  /** Whether the person may do any of it with the answer. */
  static boolean isOffered(AnswerDetail answer) {
    return answer.acts().stream().anyMatch(ACTS::contains);
  }

  /**
   * Whether it is proposed: what was sent back is to be looked at first, what the office hands in
   * for others is picked by hand.
   */
  static boolean isProposed(AnswerDetail answer) {
    return answer.state() != AnswerState.RETURNED
        && answer.acts().stream().anyMatch(act -> act != AnswerAct.RECEIVE && ACTS.contains(act));
  }
}
