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
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ColumnMappingJson;
import org.ayumi.plan.exchange.Sheet;
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
    UploadedSheet uploaded =
        UploadedSheet.in(action).orElseThrow(() -> new RefusedException("", "error-file-gone"));
    PlanHead head = desk().plans().getPlanEntry(action.planId()).head();
    try {
      Sheet sheet = uploaded.sheet();
      TypedMapping typed = TypedMapping.read(action.parameters(), sheet.columnCount());
      action.keep(typed);
      FormErrors errors = FormErrors.none();
      ColumnMapping mapping =
          new MappingBinding(sheet, head, errors).bind(typed, uploaded.mapping());
      errors.refuse();
      uploaded.with(sheet, mapping).keepIn(action);
      return save(action, typed.value(TypedMapping.NAME), mapping);
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
  }

  private String save(EditorAction action, String name, ColumnMapping mapping)
      throws PortalException {
    if (name.isEmpty()) {
      return action.go("/import/check");
    }
    mappings.saveMapping(action.groupId(), action.planId(), name, ColumnMappingJson.write(mapping));
    return action.done("done-mapping-saved", "/import/check");
  }
}
