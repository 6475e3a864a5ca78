package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a round. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round"},
    service = MVCRenderCommand.class)
public final class RoundRenderCommand extends EditorRenderCommand {

  private final PlanRoundService rounds;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public RoundRenderCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanDocument plan = desk().plans().getPlanDocument(request.planId());
    Optional<RoundForm> typed = typed(request, RoundForm.class);
    if (request.code().isEmpty()) {
      Optional<RoundDetail> last = rounds.getRounds(request.planId()).stream().findFirst();
      RoundForm form =
          typed.orElseGet(() -> RoundForm.blank(last, lastBegun(plan), context.wording()));
      return new RoundScreen(context, "", form, RoundState.DRAFT, plan);
    }
    RoundDetail round = rounds.getRound(request.parameters().id("code"));
    RoundForm form = typed.orElseGet(() -> RoundForm.of(round));
    return new RoundScreen(context, request.code(), form, round.round().state(), plan);
  }

  private FiscalYear lastBegun(PlanDocument plan) {
    List<FiscalYear> years = PlanIndex.of(plan).years();
    FiscalYear now = FiscalYear.now(clock);
    return years.stream()
        .filter(year -> year.compareTo(now) <= 0)
        .reduce((one, other) -> other)
        .orElse(years.get(0));
  }
}
