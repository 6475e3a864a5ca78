package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.service.PlanDraftService;
import org.ayumi.plan.service.PlanItemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves an item, new or changed. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/save"},
    service = MVCActionCommand.class)
public final class SaveItemCommand extends ItemActionCommand {

  private final PlanItemService items;
  private final PlanDraftService drafts;

  @Activate
  public SaveItemCommand(
      @Reference Desk desk, @Reference PlanItemService items, @Reference PlanDraftService drafts) {
    super(desk);
    this.items = items;
    this.drafts = drafts;
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    PlanIndex index = index(action);
    TypedItem typed = typed(action, index);
    if (action.code().isEmpty()) {
      Item item = bind(typed, Item.builder().code("").build(), true, index);
      String code = items.addItem(action.planId(), item).item().code();
      return action.done("done-item-added", "/item", "code", code);
    }
    update(action, typed, index);
    return action.done("done-item-saved", "/item", "code", action.code());
  }

  private void update(EditorAction action, TypedItem typed, PlanIndex index)
      throws RefusedException, PortalException {
    ItemDetail stored = items.getItem(action.planId(), action.code());
    Item item = bind(typed, stored.item(), stored.structureEditable(), index);
    try {
      items.updateItem(action.planId(), action.code(), typed.version(), item);
    } catch (EditConflictException e) {
      action.keep(typed.inConflict());
      throw e;
    }
    if (stored.draft().isPresent()) {
      drafts.deleteDraft(action.planId(), action.code());
    }
  }

  private static Item bind(TypedItem typed, Item base, boolean structure, PlanIndex index)
      throws RefusedException {
    FormErrors errors = FormErrors.none();
    Item item = new ItemBinding(index, structure, errors).bind(typed.form(), base);
    errors.refuse();
    return item;
  }
}
