package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a workbook of answers would change. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/filled"},
    service = MVCRenderCommand.class)
public final class FilledRenderCommand extends EditorRenderCommand {

  private final Inquiries inquiries;

  @Activate
  public FilledRenderCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    return new FilledScreen(context, request.code(), FilledBook.of(request, inquiries));
  }
}
