package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Progress;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.YearCell;

/** The yearly reports on an item's contents (G9). */
final class Reports {

  private final Visit visit;

  Reports(Visit visit) {
    this.visit = visit;
  }

  /** The reported mark, or which of the other three cases it is: each in words. */
  MarkView standing(Content content, FiscalYear year) {
    Progress progress = Schedule.progress(content, year, FiscalYear.now(visit.clock()));
    switch (progress) {
      case ANSWERED:
        String status = content.year(year).flatMap(YearCell::report).map(Report::status).orElse("");
        MarkView mark = visit.marks().status(status);
        return status.isEmpty() ? new MarkView(mark.getWords(), mark.getWords()) : mark;
      case NOT_ANSWERED:
        return said("standing-not-answered");
      case PLANNED_LATER:
        return said("standing-later");
      default:
        return visit.marks().notPlanned();
    }
  }

  /** Reports with a text, by year and content. */
  List<ReportView> texts(Item item) {
    List<ReportView> reports = new ArrayList<>();
    for (FiscalYear year : visit.index().years()) {
      List<ReportView> ofYear =
          item.contents().stream()
              .flatMap(
                  content ->
                      content.year(year).flatMap(YearCell::report).stream()
                          .filter(report -> !text(report).isEmpty())
                          .map(report -> view(item, content, year, report)))
              .collect(Collectors.toList());
      reports.addAll(ofYear);
    }
    return reports;
  }

  private ReportView view(Item item, Content content, FiscalYear year, Report report) {
    Content of = item.contents().size() > 1 ? content : Content.builder().code("").build();
    return new ReportView(visit.years().name(year), of, visit.marks().of(report), report);
  }

  private static String text(Report report) {
    return report.narrative() + report.nextDirection();
  }

  private MarkView said(String key) {
    String words = visit.words().get(key);
    return new MarkView(words, words);
  }
}
