package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests the whole mapping anew, or takes a saved one for this source. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/guess"},
    service = MVCActionCommand.class)
public final class GuessMappingCommand extends EditorActionCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public GuessMappingCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    super(desk);
    this.mappings = mappings;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/import/mapping";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    UploadedSource source = UploadedSource.required(action);
    WorkingPlan plan = desk().plans().getPlanEntry(action.planId());
    try {
      source.with(mapping(action, source, plan)).keepIn(action);
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
    return action.go("/import/mapping");
  }

  private PlanMapping mapping(EditorAction action, UploadedSource source, WorkingPlan plan)
      throws RefusedException, PortalException, SheetException {
    long id = action.parameters().id("savedMapping");
    return id == 0
        ? source.guess(plan.head(), plan.levels()).mapping()
        : new SavedSource(source.workbook(), plan.head()).mapping(saved(action, id));
  }

  private PlanMapping saved(EditorAction action, long id) throws RefusedException, PortalException {
    for (SavedMapping mapping : mappings.getMappings(action.groupId(), action.planId())) {
      if (mapping.columnMappingId() == id) {
        return PlanMappingJson.read(mapping.json());
      }
    }
    throw new RefusedException("savedMapping", "error-mapping-gone");
  }
}
