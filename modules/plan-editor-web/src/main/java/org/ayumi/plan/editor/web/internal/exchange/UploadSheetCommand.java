package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;
import org.ayumi.plan.exchange.SheetReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the file, reads it once and suggests a mapping. The plan stays as it is. */
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
    PlanHead head = desk().plans().getPlanEntry(action.planId()).head();
    UploadPortletRequest upload = desk().portal().getUploadPortletRequest(action.portletRequest());
    String fileName = upload.getFileName("file");
    byte[] file = bytes(upload);
    if (fileName == null || fileName.isEmpty() || file.length == 0) {
      throw new RefusedException("file", "error-file-missing");
    }
    try {
      Sheet sheet = SheetReader.read(fileName, file).first();
      UploadedSheet.of(fileName, file, sheet, ColumnMapping.guess(sheet, head).mapping())
          .keepIn(action);
    } catch (SheetException e) {
      throw Refusals.of("file", e.problems(), action.locale());
    }
    return action.go("/import/mapping");
  }

  private static byte[] bytes(UploadPortletRequest upload) {
    try (InputStream stream = upload.getFileAsStream("file")) {
      return stream == null ? new byte[0] : stream.readNBytes(SheetLimits.standard().bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
