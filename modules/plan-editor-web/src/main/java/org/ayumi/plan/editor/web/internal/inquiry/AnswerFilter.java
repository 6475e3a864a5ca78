package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.model.view.AnswerDetail;

/** Which answers of a round a list shows, and in which order. */
final class AnswerFilter {

  static final String DEPARTMENT = "department";
  static final String HEADING = "heading";
  static final String STATE = "state";

  private static final String PAGE = "page";

  private final String department;
  private final String heading;
  private final String state;
  private final int page;

  AnswerFilter(FormParameters parameters) {
    department = parameters.text(DEPARTMENT);
    heading = parameters.text(HEADING);
    state = parameters.text(STATE);
    page = (int) parameters.id(PAGE);
  }

  String department() {
    return department;
  }

  String heading() {
    return heading;
  }

  String state() {
    return state;
  }

  int page() {
    return page;
  }

  /** Those of the person's departments first. */
  List<AnswerDetail> of(Inquiry inquiry) {
    return inquiry.answers().stream()
        .filter(answer -> isListed(answer, inquiry))
        .sorted(Comparator.comparing(answer -> !inquiry.isOwn(answer)))
        .collect(Collectors.toList());
  }

  private boolean isListed(AnswerDetail answer, Inquiry inquiry) {
    return (department.isEmpty() || answer.request().departmentCode().equals(department))
        && (state.isEmpty() || answer.state().name().equals(state))
        && (heading.isEmpty()
            || inquiry.heading(answer).map(Heading::code).filter(heading::equals).isPresent());
  }

  /** As name, value, name, value. */
  String[] parameters(String planId, String round, int shown) {
    return new String[] {
      "planId",
      planId,
      "code",
      round,
      DEPARTMENT,
      department,
      HEADING,
      heading,
      STATE,
      state,
      PAGE,
      shown <= 1 ? "" : String.valueOf(shown)
    };
  }
}
