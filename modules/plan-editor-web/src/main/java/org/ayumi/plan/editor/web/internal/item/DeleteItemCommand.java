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

/** Deletes an item from the working plan. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/delete"},
    service = MVCActionCommand.class)
public final class DeleteItemCommand extends ItemActionCommand {

  private final PlanItemService items;

  @Activate
  public DeleteItemCommand(@Reference Desk desk, @Reference PlanItemService items) {
    super(desk);
    this.items = items;
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    items.deleteItem(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-item-deleted", "/items");
  }
}
