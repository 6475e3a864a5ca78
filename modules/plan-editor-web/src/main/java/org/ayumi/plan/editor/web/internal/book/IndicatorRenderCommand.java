package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of an indicator. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/indicator"},
    service = MVCRenderCommand.class)
public final class IndicatorRenderCommand extends EditorRenderCommand {

  private final PlanIndicatorService indicators;

  @Activate
  public IndicatorRenderCommand(@Reference Desk desk, @Reference PlanIndicatorService indicators) {
    super(desk);
    this.indicators = indicators;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    Optional<IndicatorForm> typed = typed(request, IndicatorForm.class);
    if (request.code().isEmpty()) {
      if (!context.place().isOffice()) {
        throw new PrincipalException("Only the office adds indicators");
      }
      IndicatorForm form = typed.orElseGet(() -> IndicatorForm.blank(index.years()));
      return new IndicatorScreen(context, form, index);
    }
    List<IndicatorDetail> all = indicators.getIndicators(request.planId());
    IndicatorDetail stored = find(all, request.code());
    YearStyle style = index.document().head().yearStyle();
    IndicatorForm form =
        IndicatorForm.of(stored.indicator(), stored.mvccVersion(), index.years(), style);
    if (typed.isPresent()) {
      form = stored.editable() ? typed.get() : typed.get().withActualsAlone(form);
    }
    return new IndicatorScreen(context, form, index, stored);
  }

  static IndicatorDetail find(List<IndicatorDetail> all, String code)
      throws NoSuchPlanIndicatorException {
    return all.stream()
        .filter(each -> each.indicator().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanIndicatorException(code));
  }
}
