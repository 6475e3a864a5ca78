package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the mapping set on screen, saves it if it was named, and goes on to the dry run. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/map"},
    service = MVCActionCommand.class)
public final class MapColumnsCommand extends EditorActionCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public MapColumnsCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
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
    PlanHead head = desk().plans().getPlanEntry(action.planId()).head();
    try {
      TypedPart typed = TypedPart.read(action.parameters());
      action.keep(typed);
      FormErrors errors = FormErrors.none();
      PlanMapping mapping =
          MappingDraft.of(source, head, Preview.part(action)).with(typed, errors).mapping();
      errors.refuse();
      source.with(mapping).keepIn(action);
      return save(action, typed.value(PartFields.MAPPING_NAME), mapping);
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
  }

  private String save(EditorAction action, String name, PlanMapping mapping)
      throws PortalException {
    if (name.isEmpty()) {
      return action.go("/import/check");
    }
    mappings.saveMapping(action.groupId(), action.planId(), name, PlanMappingJson.write(mapping));
    return action.done("done-mapping-saved", "/import/check");
  }
}
