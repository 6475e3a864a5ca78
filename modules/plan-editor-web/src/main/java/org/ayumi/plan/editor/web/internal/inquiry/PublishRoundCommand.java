package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.edition.PublishForm;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the confirmed answers into the plan and publishes an edition with them (E8). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round/publish"},
    service = MVCActionCommand.class)
public final class PublishRoundCommand extends EditorActionCommand {

  private final PlanRoundService rounds;

  @Activate
  public PublishRoundCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    action.keep(action.parameters());
    PublishForm form = new PublishForm(action.parameters());
    rounds.publishRound(action.parameters().id("code"), form.version(), form.announcement());
    return action.done("done-published", "/inquiry", "code", action.code());
  }
}
