package org.ayumi.plan.exchange.internal.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.part.Coverage;

/** What one part of a source says, over what was known before. */
final class PartReading {

  private final PartMapping part;
  private final Coverage coverage;
  private List<Level> levels = List.of();
  private List<Term> terms = List.of();
  private List<Department> departments = List.of();
  private List<Heading> headings = List.of();
  private List<Item> items = List.of();
  private List<ItemDraft> drafts = List.of();
  private List<Indicator> indicators = List.of();
  private List<Passage> passages = List.of();
  private List<Evaluation> evaluations = List.of();
  private Set<String> goneEvaluations = Set.of();
  private boolean failed;

  PartReading(PartMapping part) {
    this.part = part;
    coverage = new Coverage(part);
  }

  /** That the sheet or its mapping does not allow any reading. */
  static PartReading failed(PartMapping part) {
    PartReading reading = new PartReading(part);
    reading.failed = true;
    return reading;
  }

  PartReading vocabularies(List<Level> levels, List<Term> terms, List<Department> departments) {
    this.levels = levels;
    this.terms = terms;
    this.departments = departments;
    return this;
  }

  /**
   * @param drafts those that the items were read from, in the same order
   */
  PartReading items(List<Heading> headings, List<Item> items, List<ItemDraft> drafts) {
    this.headings = headings;
    this.items = items;
    this.drafts = drafts;
    return this;
  }

  PartReading book(List<Indicator> indicators, List<Passage> passages) {
    this.indicators = indicators;
    this.passages = passages;
    return this;
  }

  PartReading evaluations(EvaluationCells cells) {
    evaluations = cells.read();
    goneEvaluations = cells.gone();
    return this;
  }

  boolean isFailed() {
    return failed;
  }

  PartMapping part() {
    return part;
  }

  Coverage coverage() {
    return coverage;
  }

  /** The types of passages that it tells of, also of those that it has none of. */
  Set<PassageType> passageTypes() {
    Set<PassageType> types = EnumSet.noneOf(PassageType.class);
    types.addAll(coverage.passageTypes());
    passages.forEach(passage -> types.add(passage.type()));
    return types;
  }

  List<Level> levels() {
    return levels;
  }

  List<Term> terms() {
    return terms;
  }

  List<Department> departments() {
    return departments;
  }

  /** Those that it prints, each before those below it. */
  List<Heading> headings() {
    return headings;
  }

  /** In the order of the sheet. */
  List<Item> items() {
    return items;
  }

  List<ItemDraft> drafts() {
    return drafts;
  }

  List<Indicator> indicators() {
    return indicators;
  }

  List<Passage> passages() {
    return passages;
  }

  List<Evaluation> evaluations() {
    return evaluations;
  }

  /** The codes of evaluations whose cells are blank. */
  Set<String> goneEvaluations() {
    return goneEvaluations;
  }
}
