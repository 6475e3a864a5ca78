package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds, removes and moves rows of the form. Writes nothing: the form is shown again. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/rows"},
    service = MVCActionCommand.class)
public final class ChangeRowsCommand extends ItemActionCommand {

  @Activate
  public ChangeRowsCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    PlanIndex index = index(action);
    TypedItem typed = typed(action, index);
    String what = action.parameters().text("do");
    action.keep(TypedItem.of(changed(typed.form(), what), typed.version()));
    return "";
  }

  private static ItemForm changed(ItemForm form, String what) {
    if (what.equals("add")) {
      return form.withContentAdded();
    }
    if (what.matches("remove-\\d{1,3}")) {
      return form.withoutContent(place(what));
    }
    return what.matches("raise-\\d{1,3}") ? form.withContentRaised(place(what)) : form;
  }

  private static int place(String what) {
    return Integer.parseInt(what.substring(what.indexOf('-') + 1));
  }
}
