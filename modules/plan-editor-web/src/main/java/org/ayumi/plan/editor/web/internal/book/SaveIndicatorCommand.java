package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds or changes an indicator; of a department, its actual values alone. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/indicator/save"},
    service = MVCActionCommand.class)
public final class SaveIndicatorCommand extends EditorActionCommand {

  private final PlanIndicatorService indicators;

  @Activate
  public SaveIndicatorCommand(@Reference Desk desk, @Reference PlanIndicatorService indicators) {
    super(desk);
    this.indicators = indicators;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/indicator";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    List<FiscalYear> years = PlanIndex.of(desk().plans().getPlanDocument(action.planId())).years();
    if (action.code().isEmpty()) {
      IndicatorForm form = IndicatorForm.read(action.parameters(), years);
      action.keep(form);
      Indicator fresh = form.indicator(Indicator.builder().code("").name("").build());
      indicators.addIndicator(action.planId(), fresh);
    } else {
      change(action, years);
    }
    return action.done("done-indicator-saved", "/indicators");
  }

  private void change(EditorAction action, List<FiscalYear> years)
      throws RefusedException, PortalException {
    IndicatorDetail stored =
        IndicatorRenderCommand.find(indicators.getIndicators(action.planId()), action.code());
    Indicator before = stored.indicator();
    IndicatorForm form =
        IndicatorForm.read(action.parameters(), IndicatorForm.years(before, years));
    action.keep(form);
    Indicator after =
        stored.editable()
            ? form.indicator(before)
            : ImmutableIndicator.copyOf(before).withActuals(form.actuals(before));
    action.keep(form.asking());
    form.checkJumps(before, after);
    action.keep(form);
    if (stored.editable()) {
      indicators.updateIndicator(action.planId(), action.code(), form.version(), after);
    } else {
      indicators.setActuals(action.planId(), action.code(), form.version(), after.actuals());
    }
  }
}
