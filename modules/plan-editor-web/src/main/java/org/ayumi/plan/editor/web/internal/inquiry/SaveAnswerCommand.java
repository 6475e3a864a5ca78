package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes an answer, and hands it on if asked to. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer/save"},
    service = MVCActionCommand.class)
public final class SaveAnswerCommand extends EditorActionCommand {

  private final PlanRoundService rounds;
  private final PlanAnswerService answers;

  @Activate
  public SaveAnswerCommand(
      @Reference Desk desk,
      @Reference PlanRoundService rounds,
      @Reference PlanAnswerService answers) {
    super(desk);
    this.rounds = rounds;
    this.answers = answers;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/answer";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    long id = action.parameters().id("code");
    AnswerDetail stored = answers.getAnswer(id);
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(action.planId()));
    Inquiry inquiry =
        new Inquiry(rounds.getRound(stored.planRoundId()), List.of(stored), index, LocalDate.EPOCH);
    AnswerForm form = AnswerForm.read(action.parameters(), inquiry.lastReport(stored));
    action.keep(form);
    AnswerDetail saved = answers.saveAnswer(id, form.version(), form.answer());
    String round = String.valueOf(stored.planRoundId());
    AnswerAct act = action.parameters().choice("do", AnswerAct.SAVE);
    if (act == AnswerAct.SAVE) {
      return action.done("done-answer-saved", "/inquiry", "code", round);
    }
    // what was written is stored, whatever keeps it from being handed on
    action.keep(AnswerForm.of(saved));
    answers.act(id, saved.mvccVersion(), act, "");
    return action.done("done-answers", "/inquiry", "code", round);
  }
}
