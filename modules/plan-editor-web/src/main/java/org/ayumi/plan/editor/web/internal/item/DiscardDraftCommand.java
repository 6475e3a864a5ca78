package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.service.PlanDraftService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Throws the saved draft away. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item/discard"},
    service = MVCActionCommand.class)
public final class DiscardDraftCommand extends ItemActionCommand {

  private final PlanDraftService drafts;

  @Activate
  public DiscardDraftCommand(@Reference Desk desk, @Reference PlanDraftService drafts) {
    super(desk);
    this.drafts = drafts;
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    drafts.deleteDraft(action.planId(), action.code());
    return action.done("done-draft-discarded", "/item", "code", action.code());
  }
}
