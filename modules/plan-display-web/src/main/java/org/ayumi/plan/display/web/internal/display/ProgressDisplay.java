package org.ayumi.plan.display.web.internal.display;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.TableHtml;
import org.ayumi.plan.exchange.TablePage;

/** The progress list of a fiscal year (進捗一覧) with its counts, as they are printed (G18, E10). */
public final class ProgressDisplay {

  private final Visit visit;
  private final ProgressTables tables;
  private final FiscalYear year;

  public ProgressDisplay(Visit visit, ProgressTables tables, FiscalYear year) {
    this.visit = visit;
    this.tables = tables;
    this.year = year;
  }

  /** The same with other addresses. */
  public ProgressDisplay on(Visit other) {
    return new ProgressDisplay(other, tables, year);
  }

  public Frame getFrame() {
    return new Frame(visit, "progress");
  }

  public String getTitle() {
    return visit.words().get("progress-title", visit.years().name(year));
  }

  public String getUrl() {
    return visit.links().progress(year);
  }

  /** Every year, also the one that is shown. */
  public List<Link> getYears() {
    return tables.years().stream()
        .map(each -> new Link(visit.years().name(each), visit.links().progress(each)))
        .collect(Collectors.toList());
  }

  public String getXlsxUrl() {
    return visit.links().progressFile(year, "xlsx");
  }

  public String getCsvUrl() {
    return visit.links().progressFile(year, "csv");
  }

  /** Markup; every text in it is escaped. */
  public String getHtml() {
    StringBuilder html = new StringBuilder();
    try {
      TableHtml.write(tables.all(year), page(), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private TablePage page() {
    return TablePage.builder()
        .heading(getFrame().getSubheading())
        .prefix(visit.links().fieldPrefix())
        .build();
  }
}
