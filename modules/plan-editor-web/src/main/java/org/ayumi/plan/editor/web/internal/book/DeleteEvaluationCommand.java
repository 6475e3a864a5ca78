package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes an evaluation. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/evaluation/delete"
    },
    service = MVCActionCommand.class)
public final class DeleteEvaluationCommand extends EditorActionCommand {

  private final PlanEvaluationService evaluations;

  @Activate
  public DeleteEvaluationCommand(
      @Reference Desk desk, @Reference PlanEvaluationService evaluations) {
    super(desk);
    this.evaluations = evaluations;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/evaluation";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    evaluations.deleteEvaluation(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-evaluation-deleted", "/evaluations");
  }
}
