package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.Move;
import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.model.view.EvaluationDetail;
import org.ayumi.plan.service.PlanEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves an evaluation among those of the same year. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/evaluation/move"
    },
    service = MVCActionCommand.class)
public final class MoveEvaluationCommand extends EditorActionCommand {

  private final PlanEvaluationService evaluations;

  @Activate
  public MoveEvaluationCommand(@Reference Desk desk, @Reference PlanEvaluationService evaluations) {
    super(desk);
    this.evaluations = evaluations;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/evaluations";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    List<Evaluation> all =
        evaluations.getEvaluations(action.planId()).stream()
            .map(EvaluationDetail::evaluation)
            .collect(Collectors.toList());
    Evaluation moved =
        all.stream()
            .filter(each -> each.code().equals(action.code()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanEvaluationException(action.code()));
    List<String> siblings =
        all.stream()
            .filter(each -> each.year().equals(moved.year()))
            .map(Evaluation::code)
            .collect(Collectors.toList());
    Optional<String> before =
        new Move(siblings, moved.code()).before(action.parameters().text("do"));
    if (before.isPresent()) {
      evaluations.moveEvaluation(action.planId(), moved.code(), before.get());
    }
    return action.done("done-moved", "/evaluations");
  }
}
