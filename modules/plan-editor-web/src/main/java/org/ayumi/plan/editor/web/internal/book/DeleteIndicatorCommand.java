package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes an indicator with its values. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/indicator/delete"
    },
    service = MVCActionCommand.class)
public final class DeleteIndicatorCommand extends EditorActionCommand {

  private final PlanIndicatorService indicators;

  @Activate
  public DeleteIndicatorCommand(@Reference Desk desk, @Reference PlanIndicatorService indicators) {
    super(desk);
    this.indicators = indicators;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/indicator";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    indicators.deleteIndicator(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-indicator-deleted", "/indicators");
  }
}
