package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands an answer on, back or through. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer/act"},
    service = MVCActionCommand.class)
public final class ActOnAnswerCommand extends EditorActionCommand {

  private final PlanAnswerService answers;

  @Activate
  public ActOnAnswerCommand(@Reference Desk desk, @Reference PlanAnswerService answers) {
    super(desk);
    this.answers = answers;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/answer";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    action.keep(action.parameters());
    long id = action.parameters().id("code");
    AnswerAct act = action.parameters().choice("do", AnswerAct.CONFIRM);
    String reason = action.parameters().text("reason").strip();
    AnswerDetail moved = answers.act(id, action.parameters().id("version"), act, reason);
    return action.done("done-answers", "/inquiry", "code", String.valueOf(moved.planRoundId()));
  }
}
