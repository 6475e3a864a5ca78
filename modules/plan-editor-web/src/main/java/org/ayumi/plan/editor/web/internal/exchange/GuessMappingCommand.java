package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ColumnMappingJson;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests the mapping anew: for another sheet, other header rows, or from a saved mapping. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/guess"},
    service = MVCActionCommand.class)
public final class GuessMappingCommand extends EditorActionCommand {

  private static final int LAST_HEADER_ROW = 200;
  private static final int MOST_HEADER_ROWS = 5;

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
    UploadedSheet uploaded =
        UploadedSheet.in(action).orElseThrow(() -> new RefusedException("", "error-file-gone"));
    PlanHead head = desk().plans().getPlanEntry(action.planId()).head();
    try {
      Workbook workbook = uploaded.workbook();
      Sheet sheet = workbook.sheet(action.parameters().text("sheet")).orElseGet(workbook::first);
      uploaded.with(sheet, mapping(action, sheet, head)).keepIn(action);
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
    return action.go("/import/mapping");
  }

  private ColumnMapping mapping(EditorAction action, Sheet sheet, PlanHead head)
      throws RefusedException, PortalException {
    int row = action.parameters().number("headerRow", 1, 1, LAST_HEADER_ROW) - 1;
    int rows = action.parameters().number("headerRows", 1, 1, MOST_HEADER_ROWS);
    ColumnMapping guess = ColumnMapping.guess(sheet, head, row, rows).mapping();
    long id = action.parameters().id("savedMapping");
    if (id == 0) {
      return guess;
    }
    ColumnMapping saved = saved(action, id);
    return ImmutableColumnMapping.copyOf(saved)
        .withSheetName(sheet.name())
        .withFrame(guess.frame());
  }

  private ColumnMapping saved(EditorAction action, long id)
      throws RefusedException, PortalException {
    for (SavedMapping mapping : mappings.getMappings(action.groupId(), action.planId())) {
      if (mapping.columnMappingId() == id) {
        return ColumnMappingJson.read(mapping.json());
      }
    }
    throw new RefusedException("savedMapping", "error-mapping-gone");
  }
}
