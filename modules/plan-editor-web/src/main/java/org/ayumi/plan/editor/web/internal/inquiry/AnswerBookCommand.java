package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.Download;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.AnswerBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a department's part of a round as a workbook (E12). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/book"},
    service = MVCResourceCommand.class)
public final class AnswerBookCommand implements MVCResourceCommand {

  private final Desk desk;
  private final Inquiries inquiries;

  @Activate
  public AnswerBookCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse response)
      throws PortletException {
    EditorRequest request = desk.request(resourceRequest, response);
    try {
      Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
      DepartmentBook book =
          new DepartmentBook(inquiry, request.parameters().text(AnswerFilter.DEPARTMENT));
      if (book.answers().isEmpty()) {
        return notFound(response);
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      AnswerBook.write(book.sheet(request.wording()), file);
      new Download(response).send("answers", book.fileName(), Download.XLSX, file.toByteArray());
      return true;
    } catch (NoSuchModelException | PrincipalException e) {
      return notFound(response);
    } catch (PortalException | IOException e) {
      throw new PortletException(e);
    }
  }

  private boolean notFound(ResourceResponse response) {
    desk.portal().getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    return false;
  }
}
