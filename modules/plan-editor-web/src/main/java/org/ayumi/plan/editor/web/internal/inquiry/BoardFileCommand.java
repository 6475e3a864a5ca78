package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.Download;
import org.ayumi.plan.editor.web.internal.command.EditorFileCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends the board and the answers that the person may see as a workbook (E7). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/inquiry/board"},
    service = MVCResourceCommand.class)
public final class BoardFileCommand extends EditorFileCommand {

  private final Inquiries inquiries;

  @Activate
  public BoardFileCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected void send(EditorRequest request, Download download)
      throws PortalException, IOException {
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new BoardFile(inquiry, request.wording()).write(file);
    download.send("board", inquiry.round().title(), Download.XLSX, file.toByteArray());
  }
}
