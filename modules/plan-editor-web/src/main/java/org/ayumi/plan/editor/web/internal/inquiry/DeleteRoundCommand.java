package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a round that nobody has been asked in. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round/delete"},
    service = MVCActionCommand.class)
public final class DeleteRoundCommand extends EditorActionCommand {

  private final PlanRoundService rounds;

  @Activate
  public DeleteRoundCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/round";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    rounds.deleteRound(action.parameters().id("code"), action.parameters().id("version"));
    return action.done("done-round-deleted", "/rounds");
  }
}
