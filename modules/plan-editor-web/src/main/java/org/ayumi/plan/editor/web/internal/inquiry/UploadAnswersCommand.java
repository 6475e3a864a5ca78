package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.exchange.Refusals;
import org.ayumi.plan.editor.web.internal.exchange.SourceFile;
import org.ayumi.plan.editor.web.internal.exchange.UploadedFiles;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.SheetException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a workbook of answers; what it would change is shown next. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answers/upload"},
    service = MVCActionCommand.class)
public final class UploadAnswersCommand extends EditorActionCommand {

  private final Inquiries inquiries;

  @Activate
  public UploadAnswersCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    List<SourceFile> files =
        new UploadedFiles(desk().portal().getUploadPortletRequest(action.portletRequest())).files();
    if (files.isEmpty()) {
      throw new RefusedException("file", "error-file-missing");
    }
    SourceFile file = files.get(0);
    try {
      file.workbook();
    } catch (SheetException e) {
      throw Refusals.of("file", e.problems(), action.locale());
    }
    // refused for a round that the person may not see
    inquiries.of(action.planId(), action.parameters().id("code"));
    new UploadedAnswers(file, action.parameters().text("bookDepartment")).keepIn(action);
    return action.go("/answers/filled", "code", action.code());
  }
}
