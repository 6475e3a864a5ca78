package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.AnswerBook;
import org.ayumi.plan.exchange.FilledAnswers;
import org.ayumi.plan.exchange.SheetException;

/** The workbook that a person is reading in, against the answers as they are now. */
final class FilledBook {

  private final Inquiry inquiry;
  private final UploadedAnswers uploaded;
  private final FilledAnswers answers;

  private FilledBook(Inquiry inquiry, UploadedAnswers uploaded, FilledAnswers answers) {
    this.inquiry = inquiry;
    this.uploaded = uploaded;
    this.answers = answers;
  }

  /** Empty where the session has none. */
  static Optional<FilledBook> of(EditorRequest request, Inquiries inquiries)
      throws PortalException {
    Optional<UploadedAnswers> uploaded = UploadedAnswers.in(request);
    if (uploaded.isEmpty()) {
      return Optional.empty();
    }
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    DepartmentBook book = new DepartmentBook(inquiry, uploaded.get().department());
    try {
      FilledAnswers answers =
          AnswerBook.read(book.sheet(request.wording()), uploaded.get().file().workbook());
      return Optional.of(new FilledBook(inquiry, uploaded.get(), answers));
    } catch (SheetException e) {
      throw new IllegalStateException("A file that was read before", e);
    }
  }

  Inquiry inquiry() {
    return inquiry;
  }

  String fileName() {
    return uploaded.file().name();
  }

  String department() {
    return inquiry.department(uploaded.department());
  }

  FilledAnswers answers() {
    return answers;
  }
}
