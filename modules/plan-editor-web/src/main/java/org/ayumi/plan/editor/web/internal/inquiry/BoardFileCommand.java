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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends the board and the answers that the person may see as a workbook (E7). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/inquiry/board"},
    service = MVCResourceCommand.class)
public final class BoardFileCommand implements MVCResourceCommand {

  private final Desk desk;
  private final Inquiries inquiries;

  @Activate
  public BoardFileCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse response)
      throws PortletException {
    EditorRequest request = desk.request(resourceRequest, response);
    try {
      Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      new BoardFile(inquiry, request.wording()).write(file);
      new Download(response)
          .send("board", inquiry.round().title(), Download.XLSX, file.toByteArray());
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
