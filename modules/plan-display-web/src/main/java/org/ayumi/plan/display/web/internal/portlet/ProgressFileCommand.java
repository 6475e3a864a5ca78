package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.Portal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.ProgressTables;
import org.ayumi.plan.display.web.internal.display.Words;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.exchange.TableForm;
import org.ayumi.plan.exchange.TableSheet;
import org.ayumi.plan.exchange.TableWriter;
import org.ayumi.plan.exchange.WriteStyle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends the progress list of a fiscal year as a sheet; formulas are disarmed (F7). */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.PROGRESS_FILE
    },
    service = MVCResourceCommand.class)
public final class ProgressFileCommand implements MVCResourceCommand {

  private static final String CSV = "csv";
  private static final String XLSX = "xlsx";
  private static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EditionSource editions;
  private final Portal portal;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public ProgressFileCommand(@Reference EditionSource editions, @Reference Portal portal) {
    this.editions = editions;
    this.portal = portal;
  }

  @Override
  public boolean serveResource(ResourceRequest request, ResourceResponse response)
      throws PortletException {
    DisplaySettings settings = new DisplaySettings(request.getPreferences()::getValue);
    Optional<PublicEdition> edition =
        settings.hasPlan()
            ? AddressedEdition.of(request, settings, editions)
            : Optional.<PublicEdition>empty();
    Words words = ViewCommand.words(request);
    Optional<ProgressTables> tables =
        edition.map(found -> new ProgressTables(found.index(), words, clock));
    String asked = Optional.ofNullable(request.getParameter(AddressParameters.YEAR)).orElse("");
    Optional<FiscalYear> year = tables.flatMap(found -> found.year(asked));
    if (year.isEmpty()) {
      portal.getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    try {
      List<PrintedTable> all = tables.orElseThrow().all(year.orElseThrow());
      boolean csv = CSV.equals(request.getParameter(AddressParameters.AS));
      send(all, words, csv ? CSV : XLSX, response);
      return true;
    } catch (IOException e) {
      throw new PortletException(e);
    }
  }

  /** A CSV file holds the list alone, a workbook the counts on a sheet of their own. */
  private static void send(
      List<PrintedTable> all, Words words, String ending, ResourceResponse response)
      throws IOException {
    PrintedTable table = all.get(0);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    if (ending.equals(CSV)) {
      TableWriter.toCsv(table, file, WriteStyle.NEUTRALIZED);
    } else {
      List<TableSheet> sheets =
          all.stream().map(each -> sheet(each, words)).collect(Collectors.toList());
      TableWriter.toXlsx(sheets, TableForm.MERGED, file, WriteStyle.NEUTRALIZED);
    }
    response.setContentType(ending.equals(CSV) ? "text/csv; charset=UTF-8" : XLSX_TYPE);
    String name =
        URLEncoder.encode(table.caption() + "." + ending, StandardCharsets.UTF_8)
            .replace("+", "%20");
    response.setProperty(
        "Content-Disposition",
        "attachment; filename=\"progress." + ending + "\"; filename*=UTF-8''" + name);
    response.setProperty("X-Content-Type-Options", "nosniff");
    response.setContentLength(file.size());
    file.writeTo(response.getPortletOutputStream());
  }

  private static TableSheet sheet(PrintedTable table, Words words) {
    return TableSheet.builder()
        .name(
            table.kind() == TableKind.COUNTS
                ? words.get("sheet-counts")
                : words.get("sheet-progress"))
        .title(table.caption())
        .addTables(table)
        .build();
  }
}
