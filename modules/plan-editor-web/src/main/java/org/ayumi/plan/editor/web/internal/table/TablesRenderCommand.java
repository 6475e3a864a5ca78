package org.ayumi.plan.editor.web.internal.table;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The printed tables of the working plan. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/tables"},
    service = MVCRenderCommand.class)
public final class TablesRenderCommand extends EditorRenderCommand {

  private final Clock clock = Clock.systemUTC();

  @Activate
  public TablesRenderCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    ChosenTables chosen =
        ChosenTables.of(
            desk().plans().getPlanDocument(request.planId()),
            request.parameters(),
            request.locale(),
            clock);
    return new TablesScreen(context, chosen, (int) request.parameters().id("page"));
  }
}
