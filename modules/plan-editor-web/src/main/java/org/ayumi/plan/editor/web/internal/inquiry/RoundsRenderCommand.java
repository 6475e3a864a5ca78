package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rounds of a plan, the newest first. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/rounds"},
    service = MVCRenderCommand.class)
public final class RoundsRenderCommand extends EditorRenderCommand {

  private final PlanRoundService rounds;

  @Activate
  public RoundsRenderCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanDocument plan = desk().plans().getPlanDocument(request.planId());
    return new RoundsScreen(context, rounds.getRounds(request.planId()), new Years(plan.head()));
  }
}
