package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds or changes an evaluation. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/evaluation/save"
    },
    service = MVCActionCommand.class)
public final class SaveEvaluationCommand extends EditorActionCommand {

  private final PlanEvaluationService evaluations;

  @Activate
  public SaveEvaluationCommand(@Reference Desk desk, @Reference PlanEvaluationService evaluations) {
    super(desk);
    this.evaluations = evaluations;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/evaluation";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    EvaluationForm form = EvaluationForm.read(action.parameters());
    action.keep(form);
    Evaluation evaluation = form.evaluation(action.code(), action.parameters());
    if (action.code().isEmpty()) {
      evaluations.addEvaluation(action.planId(), evaluation);
    } else {
      evaluations.updateEvaluation(action.planId(), action.code(), form.version(), evaluation);
    }
    return action.done("done-evaluation-saved", "/evaluations");
  }
}
