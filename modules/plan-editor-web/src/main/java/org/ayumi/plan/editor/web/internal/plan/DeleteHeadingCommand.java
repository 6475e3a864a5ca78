package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanHeadingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a heading with nothing below it. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/heading/delete"},
    service = MVCActionCommand.class)
public final class DeleteHeadingCommand extends EditorActionCommand {

  private final PlanHeadingService headings;

  @Activate
  public DeleteHeadingCommand(@Reference Desk desk, @Reference PlanHeadingService headings) {
    super(desk);
    this.headings = headings;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/heading";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    headings.deleteHeading(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-heading-deleted", "/headings");
  }
}
