package org.ayumi.plan.domain.inquiry;

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

/**
 * A plan with what was answered in a round as its reports of the round's year (E10): what the round
 * would print. Only what leading departments say is printed.
 */
public final class Collation {

  private final FiscalYear year;
  private final Map<String, Optional<Report>> reports = new HashMap<>();

  private Collation(FiscalYear year) {
    this.year = year;
  }

  /** Of answers in a round about the year. */
  public static Collation of(FiscalYear year) {
    return new Collation(year);
  }

  /** Takes an answer; one that only contributes is left out. */
  public Collation add(Request request, Answer answer) {
    if (request.lead()) {
      reports.put(request.contentCode(), answer.report());
    }
    return this;
  }

  /** The plan with them; of a content that the plan does not have nothing is taken. */
  public PlanDocument into(PlanDocument plan) {
    return ImmutablePlanDocument.copyOf(plan)
        .withItems(plan.items().stream().map(this::item).collect(Collectors.toList()));
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
