package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
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

/** Answers as last year, in one click, and marked as such (E3). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer/same"},
    service = MVCActionCommand.class)
public final class SameAnswerCommand extends EditorActionCommand {

  private final PlanRoundService rounds;
  private final PlanAnswerService answers;

  @Activate
  public SameAnswerCommand(
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
    Report last =
        inquiry
            .lastReport(stored)
            .orElseThrow(() -> new RefusedException("", "error-no-last-report"));
    answers.saveAnswer(id, action.parameters().id("version"), Answer.sameAs(last));
    return action.done(
        "done-answer-same", "/inquiry", "code", String.valueOf(stored.planRoundId()));
  }
}
