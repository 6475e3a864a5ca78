package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.OrderScreen;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The indicators of a plan by heading, in printed order. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/indicators"},
    service = MVCRenderCommand.class)
public final class IndicatorsRenderCommand extends EditorRenderCommand {

  private final PlanIndicatorService indicators;

  @Activate
  public IndicatorsRenderCommand(@Reference Desk desk, @Reference PlanIndicatorService indicators) {
    super(desk);
    this.indicators = indicators;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    return new OrderScreen(
        context,
        "indicator",
        indicators.getIndicators(request.planId()).stream()
            .map(IndicatorDetail::indicator)
            .map(each -> entry(each, index, context.wording()))
            .collect(Collectors.toList()));
  }

  private static OrderScreen.Entry entry(Indicator indicator, PlanIndex index, Wording wording) {
    String unit = indicator.unit().isEmpty() ? "" : "（" + indicator.unit() + "）";
    String label = (indicator.number() + " " + indicator.name() + unit).strip();
    String where =
        indicator
            .headingCode()
            .flatMap(index::heading)
            .map(Heading::label)
            .orElseGet(
                () -> indicator.group().isEmpty() ? wording.text("about-plan") : indicator.group());
    return new OrderScreen.Entry(indicator.code(), label, 1, where);
  }
}
