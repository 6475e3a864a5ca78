package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.Download;
import org.ayumi.plan.editor.web.internal.command.EditorFileCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.TableForm;
import org.ayumi.plan.exchange.TableSheet;
import org.ayumi.plan.exchange.TableWriter;
import org.ayumi.plan.exchange.WriteStyle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what a round would print as a workbook, a sheet for each table. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/inquiry/collation"
    },
    service = MVCResourceCommand.class)
public final class CollationFileCommand extends EditorFileCommand {

  private final Inquiries inquiries;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public CollationFileCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected void send(EditorRequest request, Download download)
      throws PortalException, IOException {
    if (!CollationRenderCommand.isFor(desk().place(request))) {
      throw new PrincipalException("Not a file of this person");
    }
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    List<TableSheet> sheets = new ArrayList<>();
    for (PrintedTable table : CollationRenderCommand.tables(inquiry, request, clock).make()) {
      String key = "table-" + table.kind().name().toLowerCase(Locale.ROOT);
      sheets.add(
          TableSheet.builder()
              .name(request.wording().text(key))
              .title(inquiry.round().title())
              .addTables(table)
              .build());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    TableWriter.toXlsx(sheets, TableForm.MERGED, file, WriteStyle.NEUTRALIZED);
    download.send("collation", inquiry.round().title(), Download.XLSX, file.toByteArray());
  }
}
