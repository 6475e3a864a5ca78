package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands several answers on at once: all of them or none. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/act"},
    service = MVCActionCommand.class)
public final class ActOnAnswersCommand extends EditorActionCommand {

  private final Inquiries inquiries;

  @Activate
  public ActOnAnswersCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  /** Of what was ticked those take part that permit the act: the ticks are of all states. */
  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    action.keep(action.parameters());
    AnswerAct act = action.parameters().choice("do", AnswerAct.SUBMIT);
    Map<Long, Long> versions = Batch.picked(action.parameters());
    Set<Long> able =
        inquiries.answers().getAnswers(action.parameters().id("code")).stream()
            .filter(answer -> answer.acts().contains(act))
            .map(AnswerDetail::planAnswerId)
            .collect(Collectors.toSet());
    versions.keySet().retainAll(able);
    if (versions.isEmpty()) {
      throw new RefusedException("", "error-nothing-picked");
    }
    inquiries.answers().actAll(versions, act);
    return action.done("done-answers", "/inquiry", "code", action.code());
  }
}
