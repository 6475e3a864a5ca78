package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.OrderScreen;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.EvaluationDetail;
import org.ayumi.plan.service.PlanEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The evaluations of a plan by year. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/evaluations"},
    service = MVCRenderCommand.class)
public final class EvaluationsRenderCommand extends EditorRenderCommand {

  private final PlanEvaluationService evaluations;

  @Activate
  public EvaluationsRenderCommand(
      @Reference Desk desk, @Reference PlanEvaluationService evaluations) {
    super(desk);
    this.evaluations = evaluations;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    About about = new About(index, context.wording());
    return new OrderScreen(
        context,
        "evaluation",
        evaluations.getEvaluations(request.planId()).stream()
            .map(EvaluationDetail::evaluation)
            .map(each -> entry(each, about, context.wording()))
            .collect(Collectors.toList()));
  }

  private static OrderScreen.Entry entry(Evaluation evaluation, About about, Wording wording) {
    String label =
        String.join(
            " ", about.year(evaluation.year()), about.label(evaluation), evaluation.grade());
    String published =
        wording.text(evaluation.published() ? "evaluation-public" : "evaluation-internal");
    return new OrderScreen.Entry(evaluation.code(), label.strip(), 1, published);
  }
}
