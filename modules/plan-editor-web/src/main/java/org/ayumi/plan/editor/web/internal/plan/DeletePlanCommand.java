package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a plan that was never published. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/plan/delete"},
    service = MVCActionCommand.class)
public final class DeletePlanCommand extends EditorActionCommand {

  @Activate
  public DeletePlanCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/plan";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    desk().plans().deletePlanEntry(action.planId());
    action.leaveNotice("done-plan-deleted");
    return action.links().render("/plans");
  }
}
