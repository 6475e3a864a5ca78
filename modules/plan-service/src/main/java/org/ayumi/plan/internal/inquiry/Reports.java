package org.ayumi.plan.internal.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.PlanAnswer;

/** Takes what the leading departments answered into the plan as its reports. */
public final class Reports {

  private final FiscalYear year;
  private final Map<String, Optional<Report>> reports = new HashMap<>();

  private Reports(FiscalYear year) {
    this.year = year;
  }

  /**
   * @param confirmed the confirmed answers; of a content that the plan no longer has nothing is
   *     taken
   */
  public static PlanDocument into(PlanDocument plan, Round round, List<PlanAnswer> confirmed) {
    Reports reports = new Reports(round.year());
    for (PlanAnswer answer : confirmed) {
      if (answer.isLeading()) {
        reports.reports.put(answer.getContentCode(), AnswerColumns.answer(answer).report());
      }
    }
    return ImmutablePlanDocument.copyOf(plan)
        .withItems(plan.items().stream().map(reports::item).collect(Collectors.toList()));
  }

  private Item item(Item item) {
    return ImmutableItem.copyOf(item)
        .withContents(item.contents().stream().map(this::content).collect(Collectors.toList()));
  }

  private Content content(Content content) {
    Optional<Report> report = reports.get(content.code());
    if (report == null) {
      return content;
    }
    List<YearCell> cells = new ArrayList<>();
    boolean found = false;
    for (YearCell cell : content.years()) {
      boolean same = cell.year().equals(year);
      cells.add(same ? ImmutableYearCell.copyOf(cell).withReport(report) : cell);
      found |= same;
    }
    if (!found && report.isPresent()) {
      cells.add(YearCell.builder().year(year).report(report).build());
      cells.sort((one, other) -> one.year().compareTo(other.year()));
    }
    return ImmutableContent.copyOf(content).withYears(cells);
  }
}
