package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The saved column mappings. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/mappings"},
    service = MVCRenderCommand.class)
public final class MappingsRenderCommand extends EditorRenderCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public MappingsRenderCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    super(desk);
    this.mappings = mappings;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    return new MappingsScreen(context, mappings.getMappings(request.groupId(), request.planId()));
  }
}
