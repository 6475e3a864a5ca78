package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exchange.PlanDiff;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.SheetException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applies the import in one transaction; deletes only what was asked to be deleted. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/apply"},
    service = MVCActionCommand.class)
public final class ApplyImportCommand extends EditorActionCommand {

  @Activate
  public ApplyImportCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/import/check";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    UploadedSource source = UploadedSource.required(action);
    PlanDocument before = desk().plans().getPlanDocument(action.planId());
    try {
      ReadResult result = SourceResult.of(source.workbook(), source.mapping(), before);
      if (result.hasErrors()) {
        throw new RefusedException("", "import-faulty");
      }
      PlanDocument merged =
          PlanDiff.between(before, result.document()).merge(action.parameters().flag("remove"));
      desk()
          .plans()
          .importPlan(
              action.planId(), action.parameters().id("version"), merged, source.fileName());
    } catch (EditConflictException e) {
      throw new RefusedException("", "error-import-conflict");
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
    UploadedSource.forget(action);
    return action.done("done-imported", "/items", "whose", "all");
  }
}
