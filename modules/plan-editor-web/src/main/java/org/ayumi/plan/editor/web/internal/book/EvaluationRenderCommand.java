package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.model.view.EvaluationDetail;
import org.ayumi.plan.service.PlanEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of an evaluation. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/evaluation"},
    service = MVCRenderCommand.class)
public final class EvaluationRenderCommand extends EditorRenderCommand {

  private final PlanEvaluationService evaluations;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public EvaluationRenderCommand(
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
    Optional<EvaluationForm> typed = typed(request, EvaluationForm.class);
    if (request.code().isEmpty()) {
      EvaluationForm form = typed.orElseGet(() -> EvaluationForm.blank(lastEnded(index.years())));
      return new EvaluationScreen(context, "", form, index);
    }
    EvaluationDetail stored =
        evaluations.getEvaluations(request.planId()).stream()
            .filter(each -> each.evaluation().code().equals(request.code()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanEvaluationException(request.code()));
    EvaluationForm form = typed.orElseGet(() -> EvaluationForm.of(stored));
    return new EvaluationScreen(context, request.code(), form, index);
  }

  /** The last year of the plan that is over: the one that a committee looks at. */
  private FiscalYear lastEnded(List<FiscalYear> years) {
    FiscalYear now = FiscalYear.now(clock);
    return years.stream()
        .filter(year -> year.compareTo(now) < 0)
        .reduce((one, other) -> other)
        .orElse(years.get(0));
  }
}
