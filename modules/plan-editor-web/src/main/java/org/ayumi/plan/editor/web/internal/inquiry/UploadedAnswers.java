package org.ayumi.plan.editor.web.internal.inquiry;

import java.io.Serializable;
import java.util.Optional;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.exchange.SourceFile;

/**
 * A workbook of answers that a person is reading in, kept in the person's session until it is
 * applied: one for each round. Nothing of it is trusted from the browser again.
 */
final class UploadedAnswers implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = "org.ayumi.plan.editor.answers.";

  private final SourceFile file;
  private final String department;

  /**
   * @param department whose answers the file is to hold
   */
  UploadedAnswers(SourceFile file, String department) {
    this.file = file;
    this.department = department;
  }

  static Optional<UploadedAnswers> in(EditorRequest request) {
    return Optional.ofNullable(
        (UploadedAnswers) request.portletRequest().getPortletSession().getAttribute(name(request)));
  }

  static void forget(EditorRequest request) {
    request.portletRequest().getPortletSession().removeAttribute(name(request));
  }

  void keepIn(EditorRequest request) {
    request.portletRequest().getPortletSession().setAttribute(name(request), this);
  }

  private static String name(EditorRequest request) {
    return ATTRIBUTE + request.parameters().id("code");
  }

  SourceFile file() {
    return file;
  }

  String department() {
    return department;
  }
}
