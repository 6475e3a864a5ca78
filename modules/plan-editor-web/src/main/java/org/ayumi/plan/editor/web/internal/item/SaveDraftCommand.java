package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.service.PlanDraftService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the form aside as it is, checked or not; the plan stays as it was. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/draft"},
    service = MVCActionCommand.class)
public final class SaveDraftCommand extends ItemActionCommand {

  private final PlanDraftService drafts;
  private final ItemDraftJson json;

  @Activate
  public SaveDraftCommand(
      @Reference Desk desk, @Reference PlanDraftService drafts, @Reference JSONFactory json) {
    super(desk);
    this.drafts = drafts;
    this.json = new ItemDraftJson(json);
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    TypedItem typed = typed(action, index(action));
    drafts.saveDraft(action.planId(), action.code(), typed.version(), json.write(typed.form()));
    return action.done("done-draft-saved", "/item", "code", action.code());
  }
}
