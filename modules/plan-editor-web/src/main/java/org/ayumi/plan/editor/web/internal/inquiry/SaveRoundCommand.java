package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds or changes a round. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round/save"},
    service = MVCActionCommand.class)
public final class SaveRoundCommand extends EditorActionCommand {

  private final PlanRoundService rounds;

  @Activate
  public SaveRoundCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/round";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    RoundForm form = RoundForm.read(action.parameters());
    action.keep(form);
    long id = action.parameters().id("code");
    if (action.code().isEmpty()) {
      Round round = form.round(action.parameters(), Optional.empty());
      id = rounds.addRound(action.planId(), round).planRoundId();
    } else {
      Round stored = rounds.getRound(id).round();
      Round round = form.round(action.parameters(), Optional.of(stored));
      rounds.updateRound(id, form.version(), round);
    }
    return action.done("done-round-saved", "/inquiry", "code", String.valueOf(id));
  }
}
