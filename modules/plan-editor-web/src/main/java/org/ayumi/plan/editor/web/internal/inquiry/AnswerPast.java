package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import org.ayumi.plan.model.view.AnswerStep;

/** What was done with an answer, and the reason that was typed for what was refused just now. */
final class AnswerPast {

  private final List<AnswerStep> steps;
  private final String reason;

  AnswerPast(List<AnswerStep> steps, String reason) {
    this.steps = List.copyOf(steps);
    this.reason = reason;
  }

  List<AnswerStep> steps() {
    return steps;
  }

  String reason() {
    return reason;
  }
}
