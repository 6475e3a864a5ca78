package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.Download;
import org.ayumi.plan.editor.web.internal.command.EditorFileCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.AnswerBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a department's part of a round as a workbook (E12). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/book"},
    service = MVCResourceCommand.class)
public final class AnswerBookCommand extends EditorFileCommand {

  private final Inquiries inquiries;

  @Activate
  public AnswerBookCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected void send(EditorRequest request, Download download)
      throws PortalException, IOException {
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    DepartmentBook book =
        new DepartmentBook(inquiry, request.parameters().text(AnswerFilter.DEPARTMENT));
    if (book.answers().isEmpty()) {
      throw new NoSuchModelException("No answers of this department");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    AnswerBook.write(book.sheet(request.wording()), file);
    download.send("answers", book.fileName(), Download.XLSX, file.toByteArray());
  }
}
