package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.ColumnMapping;
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
public final class ExportFileCommand implements MVCResourceCommand {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Desk desk;
  private final PlanColumnMappingService mappings;

  @Activate
  public ExportFileCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    this.desk = desk;
    this.mappings = mappings;
  }

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse response)
      throws PortletException {
    EditorRequest request = desk.request(resourceRequest, response);
    try {
      PlanDocument document = desk.plans().getPlanDocument(request.planId());
      boolean xlsx = request.parameters().text("format").equals("xlsx");
      byte[] file = file(request, document, xlsx);
      head(response, document.head().title() + (xlsx ? ".xlsx" : ".csv"), xlsx);
      response.setContentLength(file.length);
      response.getPortletOutputStream().write(file);
      return true;
    } catch (NoSuchModelException | PrincipalException e) {
      desk.portal().getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    } catch (PortalException | IOException e) {
      throw new PortletException(e);
    }
  }

  private byte[] file(EditorRequest request, PlanDocument document, boolean xlsx)
      throws PortalException, IOException {
    ColumnMapping mapping = mapping(request, document);
    WriteStyle style =
        request.parameters().text("style").equals("safe")
            ? WriteStyle.NEUTRALIZED
            : WriteStyle.EXACT;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (xlsx) {
      PlanWriter.toXlsx(document, mapping, out, style);
    } else {
      PlanWriter.toCsv(document, mapping, out, style);
    }
    return out.toByteArray();
  }

  private ColumnMapping mapping(EditorRequest request, PlanDocument document)
      throws PortalException {
    long id = request.parameters().id("mappingId");
    if (id != 0) {
      for (SavedMapping saved : mappings.getMappings(request.groupId(), request.planId())) {
        if (saved.columnMappingId() == id) {
          return PlanMappingJson.read(saved.json()).parts().get(0).columns();
        }
      }
    }
    return new DefaultMapping(document, request.wording()).mapping();
  }

  private static void head(ResourceResponse response, String fileName, boolean xlsx) {
    response.setContentType(xlsx ? XLSX : "text/csv; charset=UTF-8");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    response.setProperty(
        "Content-Disposition",
        "attachment; filename=\"plan."
            + (xlsx ? "xlsx" : "csv")
            + "\"; filename*=UTF-8''"
            + encoded);
    response.setProperty("X-Content-Type-Options", "nosniff");
    response.setProperty("Cache-Control", "private, no-store");
  }
}
