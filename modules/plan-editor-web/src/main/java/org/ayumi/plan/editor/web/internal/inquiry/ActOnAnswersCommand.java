package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanAnswerService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands several answers on at once: all of them or none. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/act"},
    service = MVCActionCommand.class)
public final class ActOnAnswersCommand extends EditorActionCommand {

  private final PlanAnswerService answers;

  @Activate
  public ActOnAnswersCommand(@Reference Desk desk, @Reference PlanAnswerService answers) {
    super(desk);
    this.answers = answers;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    Map<Long, Long> versions = new LinkedHashMap<>();
    for (String pick : action.parameters().texts("pick")) {
      if (pick.matches("\\d{1,18}:\\d{1,18}")) {
        String[] parts = pick.split(":");
        versions.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
      }
    }
    if (versions.isEmpty()) {
      throw new RefusedException("", "error-nothing-picked");
    }
    AnswerAct act = action.parameters().choice("do", AnswerAct.SUBMIT);
    answers.actAll(versions, act);
    return action.done("done-answers", "/inquiry", "code", action.code());
  }
}
