package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.exchange.Refusals;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.FilledLine;
import org.ayumi.plan.model.view.AnswerEdit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the picked answers of a workbook, all of them or none. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/apply"},
    service = MVCActionCommand.class)
public final class ApplyAnswersCommand extends EditorActionCommand {

  private final Inquiries inquiries;

  @Activate
  public ApplyAnswersCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/answers/filled";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    FilledBook book =
        FilledBook.of(action, inquiries)
            .orElseThrow(() -> new RefusedException("", "error-file-gone"));
    if (!book.answers().isSound()) {
      throw Refusals.of("", book.answers().problems(), action.locale());
    }
    Map<Long, Long> versions = Batch.picked(action.parameters());
    List<AnswerEdit> edits = new ArrayList<>();
    for (FilledLine filled : book.answers().changes()) {
      Long seen = versions.get(filled.line().id());
      if (seen != null) {
        edits.add(AnswerEdit.of(filled.line().id(), seen, filled.answer()));
      }
    }
    if (edits.isEmpty()) {
      throw new RefusedException("", "error-nothing-picked");
    }
    inquiries.answers().saveAnswers(edits);
    UploadedAnswers.forget(action);
    return action.done("done-answers-read", "/inquiry", "code", action.code());
  }
}
