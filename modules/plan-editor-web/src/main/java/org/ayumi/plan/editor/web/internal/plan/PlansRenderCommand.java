package org.ayumi.plan.editor.web.internal.plan;

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

/** The plans that the person may see. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/",
      "mvc.command.name=/plans"
    },
    service = MVCRenderCommand.class)
public final class PlansRenderCommand extends EditorRenderCommand {

  @Activate
  public PlansRenderCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    return new PlansScreen(
        context,
        desk().plans().getPlanEntries(request.groupId()),
        desk().plans().hasAddPermission(request.groupId()));
  }
}
