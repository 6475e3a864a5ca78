package org.ayumi.plan.exchange.internal.write;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;

/** What one row of a sheet shows: its headings and an entry, or the headings alone. */
final class RowEntry {

  private final List<Heading> path;
  private Optional<Item> item = Optional.empty();
  private List<Content> contents = List.of();
  private Optional<Indicator> indicator = Optional.empty();
  private Optional<Passage> passage = Optional.empty();
  private List<Evaluation> evaluations = List.of();
  private boolean goalOnly;

  RowEntry(List<Heading> path) {
    this.path = path;
  }

  /**
   * @param item absent in a further row of one: its cells are blank
   */
  RowEntry item(Optional<Item> item, List<Content> contents, List<Evaluation> evaluations) {
    this.item = item;
    this.contents = contents;
    this.evaluations = item.isPresent() ? evaluations : List.of();
    return this;
  }

  RowEntry indicator(Indicator indicator) {
    this.indicator = Optional.of(indicator);
    return this;
  }

  RowEntry passage(Passage passage) {
    this.passage = Optional.of(passage);
    return this;
  }

  RowEntry evaluations(List<Evaluation> evaluations) {
    this.evaluations = evaluations;
    return this;
  }

  /** A row of the heading's goal, where goals stand in rows of their own. */
  RowEntry goal() {
    goalOnly = true;
    return this;
  }

  List<Heading> path() {
    return path;
  }

  Optional<Item> item() {
    return item;
  }

  List<Content> contents() {
    return contents;
  }

  Optional<Indicator> indicator() {
    return indicator;
  }

  Optional<Passage> passage() {
    return passage;
  }

  List<Evaluation> evaluations() {
    return evaluations;
  }

  boolean isGoal() {
    return goalOnly;
  }
}
