package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a saved column mapping. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/mapping/delete"},
    service = MVCActionCommand.class)
public final class DeleteMappingCommand extends EditorActionCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public DeleteMappingCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    super(desk);
    this.mappings = mappings;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/mappings";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    mappings.deleteMapping(action.parameters().id("mappingId"));
    return action.done("done-mapping-deleted", "/mappings");
  }
}
