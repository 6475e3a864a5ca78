package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.Move;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves an indicator among those of the same heading. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/indicator/move"},
    service = MVCActionCommand.class)
public final class MoveIndicatorCommand extends EditorActionCommand {

  private final PlanIndicatorService indicators;

  @Activate
  public MoveIndicatorCommand(@Reference Desk desk, @Reference PlanIndicatorService indicators) {
    super(desk);
    this.indicators = indicators;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/indicators";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    List<Indicator> all =
        indicators.getIndicators(action.planId()).stream()
            .map(IndicatorDetail::indicator)
            .collect(Collectors.toList());
    Indicator moved =
        all.stream()
            .filter(each -> each.code().equals(action.code()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanIndicatorException(action.code()));
    List<String> siblings =
        all.stream()
            .filter(each -> each.headingCode().equals(moved.headingCode()))
            .map(Indicator::code)
            .collect(Collectors.toList());
    Optional<String> before =
        new Move(siblings, moved.code()).before(action.parameters().text("do"));
    if (before.isPresent()) {
      indicators.moveIndicator(
          action.planId(), moved.code(), moved.headingCode().orElse(""), before.get());
    }
    return action.done("done-moved", "/indicators");
  }
}
