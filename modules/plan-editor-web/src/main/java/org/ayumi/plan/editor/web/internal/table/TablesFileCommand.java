package org.ayumi.plan.editor.web.internal.table;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
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

/** Sends a printed table as a sheet; formulas are disarmed, since it goes to anybody (F13). */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/tables/file"},
    service = MVCResourceCommand.class)
public final class TablesFileCommand extends EditorFileCommand {

  private static final int CARDS_PER_PAGE = 2;

  private final Clock clock = Clock.systemUTC();

  @Activate
  public TablesFileCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected void send(EditorRequest request, Download download)
      throws PortalException, IOException {
    PlanDocument document = desk().plans().getPlanDocument(request.planId());
    ChosenTables chosen = ChosenTables.of(document, request.parameters(), request.locale(), clock);
    String kind = chosen.kind().name().toLowerCase(Locale.ROOT);
    String name = request.wording().text("table-" + kind);
    List<PrintedTable> tables = chosen.make();
    String as = request.parameters().text("as");
    boolean csv = as.equals(Download.CSV) && tables.size() == 1;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (csv) {
      TableWriter.toCsv(tables.get(0), out, WriteStyle.NEUTRALIZED);
    } else {
      TableForm form = as.equals("merged") ? TableForm.MERGED : TableForm.CLEAN;
      TableWriter.toXlsx(List.of(sheet(name, chosen, tables)), form, out, WriteStyle.NEUTRALIZED);
    }
    String title = chosen.document().head().title() + " " + name;
    download.send(kind, title, csv ? Download.CSV : Download.XLSX, out.toByteArray());
  }

  private static TableSheet sheet(String name, ChosenTables chosen, List<PrintedTable> tables) {
    boolean cards = chosen.kind() == TableKind.CARD;
    return TableSheet.builder()
        .name(name)
        .title(chosen.document().head().title())
        .tables(tables)
        .captions(!cards)
        .perPage(cards ? CARDS_PER_PAGE : 0)
        .build();
  }
}
