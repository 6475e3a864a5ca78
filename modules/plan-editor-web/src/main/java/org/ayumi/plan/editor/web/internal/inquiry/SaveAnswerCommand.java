package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes an answer, and hands it on if asked to. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer/save"},
    service = MVCActionCommand.class)
public final class SaveAnswerCommand extends EditorActionCommand {

  private final Inquiries inquiries;

  @Activate
  public SaveAnswerCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
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
    AnswerForm form = AnswerForm.read(action.parameters(), inquiry.lastReport(stored));
    action.keep(form);
    AnswerDetail saved =
        inquiries.answers().saveAnswer(AnswerEdit.of(id, form.version(), form.answer()));
    String round = String.valueOf(stored.planRoundId());
    AnswerAct act = action.parameters().choice("do", AnswerAct.SAVE);
    if (act == AnswerAct.SAVE) {
      return action.done("done-answer-saved", "/inquiry", "code", round);
    }
    // what was written is stored, whatever keeps it from being handed on
    action.keep(AnswerForm.of(saved));
    inquiries.answers().act(id, saved.mvccVersion(), act, "");
    return action.done("done-answers", "/inquiry", "code", round);
  }
}
