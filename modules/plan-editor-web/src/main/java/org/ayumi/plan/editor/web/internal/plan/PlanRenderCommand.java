package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A plan's head and levels, or the form of a new plan. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/plan"},
    service = MVCRenderCommand.class)
public final class PlanRenderCommand extends EditorRenderCommand {

  @Activate
  public PlanRenderCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.planId() == 0 || place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Optional<PlanForm> typed = typed(request, PlanForm.class);
    if (request.planId() == 0) {
      if (!desk().plans().hasAddPermission(request.groupId())) {
        throw new PrincipalException("Not permitted to add plans");
      }
      return new PlanScreen(context, typed.orElseGet(PlanForm::blank), false);
    }
    PlanForm stored = PlanForm.of(desk().plans().getPlanEntry(request.planId()));
    boolean deletable = desk().plans().getPlanPermissions(request.planId()).canDelete();
    return new PlanScreen(context, typed.orElse(stored), deletable);
  }
}
