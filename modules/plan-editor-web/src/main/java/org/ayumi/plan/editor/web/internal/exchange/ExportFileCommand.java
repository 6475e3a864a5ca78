package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.Download;
import org.ayumi.plan.editor.web.internal.command.EditorFileCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.PlanBook;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.PlanWriter;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the working plan as a file, in the shape of a mapping (G17, F14). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/export/file"},
    service = MVCResourceCommand.class)
public final class ExportFileCommand extends EditorFileCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public ExportFileCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    super(desk);
    this.mappings = mappings;
  }

  @Override
  protected void send(EditorRequest request, Download download)
      throws PortalException, IOException {
    PlanDocument document = desk().plans().getPlanDocument(request.planId());
    String title = document.head().title();
    if (request.parameters().text("mappingId").equals(ExportScreen.BOOK)) {
      download.send("plan", title, Download.XLSX, book(document));
      return;
    }
    PlanMapping mapping = mapping(request, document);
    boolean csv = request.parameters().text("format").equals("csv") && mapping.isOneSheet();
    download.send(
        "plan", title, csv ? Download.CSV : Download.XLSX, file(request, document, mapping, csv));
  }

  private static byte[] book(PlanDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanBook.write(document, out);
    return out.toByteArray();
  }

  private static byte[] file(
      EditorRequest request, PlanDocument document, PlanMapping mapping, boolean csv)
      throws IOException {
    WriteStyle style =
        request.parameters().text("style").equals("safe")
            ? WriteStyle.NEUTRALIZED
            : WriteStyle.EXACT;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (csv) {
      PlanWriter.toCsv(document, mapping, out, style);
    } else {
      PlanWriter.toXlsx(document, mapping, out, style);
    }
    return out.toByteArray();
  }

  private PlanMapping mapping(EditorRequest request, PlanDocument document) throws PortalException {
    long id = request.parameters().id("mappingId");
    if (id != 0) {
      for (SavedMapping saved : mappings.getMappings(request.groupId(), request.planId())) {
        if (saved.columnMappingId() == id) {
          return PlanMappingJson.read(saved.json());
        }
      }
    }
    return PlanMapping.of(new DefaultMapping(document, request.wording()).mapping());
  }
}
