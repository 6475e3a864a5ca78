package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanPassageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a passage that has none below it. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/passage/delete"},
    service = MVCActionCommand.class)
public final class DeletePassageCommand extends EditorActionCommand {

  private final PlanPassageService passages;

  @Activate
  public DeletePassageCommand(@Reference Desk desk, @Reference PlanPassageService passages) {
    super(desk);
    this.passages = passages;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/passage";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    passages.deletePassage(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-passage-deleted", "/passages");
  }
}
