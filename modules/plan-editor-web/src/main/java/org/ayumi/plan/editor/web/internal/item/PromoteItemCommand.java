package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.service.PlanItemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a candidate of an outline into the plan (G15). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/promote"},
    service = MVCActionCommand.class)
public final class PromoteItemCommand extends ItemActionCommand {

  private final PlanItemService items;

  @Activate
  public PromoteItemCommand(@Reference Desk desk, @Reference PlanItemService items) {
    super(desk);
    this.items = items;
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    items.promoteItem(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-item-promoted", "/item", "code", action.code());
  }
}
