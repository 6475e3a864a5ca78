package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers as last year, in one click, and marked as such (E3). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer/same"},
    service = MVCActionCommand.class)
public final class SameAnswerCommand extends EditorActionCommand {

  private final Inquiries inquiries;

  @Activate
  public SameAnswerCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/answer";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    long id = action.parameters().id("code");
    AnswerDetail stored = inquiries.answers().getAnswer(id);
    Inquiry inquiry = inquiries.about(action.planId(), stored);
    Report last =
        inquiry
            .lastReport(stored)
            .orElseThrow(() -> new RefusedException("", "error-no-last-report"));
    inquiries
        .answers()
        .saveAnswer(AnswerEdit.of(id, action.parameters().id("version"), Answer.sameAs(last)));
    return action.done(
        "done-answer-same", "/inquiry", "code", String.valueOf(stored.planRoundId()));
  }
}
