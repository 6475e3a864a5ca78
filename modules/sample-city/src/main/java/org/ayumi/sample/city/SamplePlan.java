package org.ayumi.sample.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.PlanJson;

/** The plan of さくら野市, a city that does not exist. */
final class SamplePlan {

  private final PlanDocument document;

  private SamplePlan(PlanDocument document) {
    this.document = document;
  }

  static SamplePlan read() {
    try (InputStream in = SamplePlan.class.getResourceAsStream("plan.json")) {
      return new SamplePlan(PlanJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The plan with all reports there are. */
  PlanDocument document() {
    return document;
  }

  /** The plan as it stood when reports, values and evaluations up to a fiscal year were in. */
  PlanDocument reportedUntil(FiscalYear last) {
    return ImmutablePlanDocument.copyOf(document)
        .withItems(
            document.items().stream()
                .map(item -> reportedUntil(item, last))
                .collect(Collectors.toList()))
        .withIndicators(
            document.indicators().stream()
                .map(indicator -> reportedUntil(indicator, last))
                .collect(Collectors.toList()))
        .withEvaluations(
            document.evaluations().stream()
                .filter(evaluation -> evaluation.year().compareTo(last) <= 0)
                .collect(Collectors.toList()));
  }

  private static Indicator reportedUntil(Indicator indicator, FiscalYear last) {
    return ImmutableIndicator.copyOf(indicator)
        .withActuals(
            indicator.actuals().stream()
                .filter(value -> value.year().filter(year -> year.compareTo(last) <= 0).isPresent())
                .collect(Collectors.toList()));
  }

  private static Item reportedUntil(Item item, FiscalYear last) {
    return ImmutableItem.copyOf(item)
        .withContents(
            item.contents().stream()
                .map(content -> reportedUntil(content, last))
                .collect(Collectors.toList()));
  }

  private static Content reportedUntil(Content content, FiscalYear last) {
    return ImmutableContent.copyOf(content)
        .withYears(
            content.years().stream()
                .map(cell -> reportedUntil(cell, last))
                .collect(Collectors.toList()));
  }

  private static YearCell reportedUntil(YearCell cell, FiscalYear last) {
    return cell.year().compareTo(last) <= 0
        ? cell
        : ImmutableYearCell.copyOf(cell).withReport(Optional.empty());
  }
}
