package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;

/** A verb of the item form: reads the form and keeps it. */
abstract class ItemActionCommand extends EditorActionCommand {

  ItemActionCommand(Desk desk) {
    super(desk);
  }

  @Override
  protected final String screen(EditorAction action) {
    return "/item";
  }

  final PlanIndex index(EditorAction action) throws PortalException {
    return PlanIndex.of(desk().plans().getPlanDocument(action.planId()));
  }

  static TypedItem typed(EditorAction action, PlanIndex index) {
    TypedItem typed =
        TypedItem.of(ItemForm.read(action.parameters(), index), action.parameters().id("version"));
    action.keep(typed);
    return typed;
  }
}
