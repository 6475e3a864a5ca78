package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.PlanBook;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;
import org.ayumi.plan.model.view.WorkingPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes the files and the pasted text, reads them once and suggests a mapping. The plan stays as it
 * is.
 */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/upload"},
    service = MVCActionCommand.class)
public final class UploadSheetCommand extends EditorActionCommand {

  @Activate
  public UploadSheetCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/import";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    if (!desk().place(action).isOffice()) {
      throw new PrincipalException("Only the office imports");
    }
    WorkingPlan plan = desk().plans().getPlanEntry(action.planId());
    List<SourceFile> files = files(action);
    boolean book;
    try {
      UploadedSource source = UploadedSource.of(files, plan.head(), plan.levels());
      source.keepIn(action);
      book = PlanBook.isBook(source.workbook());
    } catch (SheetException e) {
      throw Refusals.of("file", e.problems(), action.locale());
    }
    return action.go(book ? "/import/check" : "/import/mapping");
  }

  private List<SourceFile> files(EditorAction action) throws RefusedException {
    List<SourceFile> files =
        new UploadedFiles(desk().portal().getUploadPortletRequest(action.portletRequest())).files();
    String text = action.parameters().text("text");
    if (!text.isBlank()) {
      files.add(SourceFile.pasted(action.wording().text("import-pasted"), text));
    }
    if (files.isEmpty()) {
      throw new RefusedException("file", "error-file-missing");
    }
    long size = files.stream().mapToLong(SourceFile::size).sum();
    int limit = SheetLimits.standard().bytes();
    if (files.size() > 1 && size > limit) {
      throw new RefusedException("file", "error-files-large", limit >> 20);
    }
    return files;
  }
}
