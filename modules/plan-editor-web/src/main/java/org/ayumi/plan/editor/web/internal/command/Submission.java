package org.ayumi.plan.editor.web.internal.command;

import java.util.Optional;
import javax.portlet.PortletRequest;
import org.ayumi.plan.editor.web.internal.form.FormErrors;

/**
 * What was sent and refused, handed from the action to the render phase of the same request so that
 * all input is kept (A10).
 */
public final class Submission {

  private static final String ATTRIBUTE = Submission.class.getName();

  private final FormErrors errors;
  private final Object form;

  Submission(FormErrors errors, Object form) {
    this.errors = errors;
    this.form = form;
  }

  static Optional<Submission> of(PortletRequest request) {
    return Optional.ofNullable((Submission) request.getAttribute(ATTRIBUTE));
  }

  void keepIn(PortletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  @Override
  public String toString() {
    return errors.all().toString();
  }

  FormErrors errors() {
    return errors;
  }

  /** The form, if it is one of that type. */
  <T> Optional<T> form(Class<T> type) {
    return type.isInstance(form) ? Optional.of(type.cast(form)) : Optional.empty();
  }
}
