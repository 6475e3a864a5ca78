package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.Optional;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.model.view.AnswerDetail;

/** An answer as typed. */
final class AnswerForm {

  private final Answer answer;
  private final long version;

  private AnswerForm(Answer answer, long version) {
    this.answer = answer;
    this.version = version;
  }

  static AnswerForm of(AnswerDetail detail) {
    return new AnswerForm(detail.answer(), detail.mvccVersion());
  }

  /**
   * @param last what was reported for the year before: an answer that says the same is marked so
   */
  static AnswerForm read(FormParameters parameters, Optional<Report> last) {
    Answer typed =
        Answer.builder()
            .status(parameters.text("status"))
            .achievement(parameters.text("achievement"))
            .narrative(parameters.text("narrative").stripTrailing())
            .nextDirection(parameters.text("nextDirection").stripTrailing())
            .notApplicable(parameters.flag("notApplicable"))
            .build();
    return new AnswerForm(typed.comparedWith(last), parameters.id("version"));
  }

  Answer answer() {
    return answer;
  }

  long version() {
    return version;
  }
}
