package org.ayumi.plan.exchange.internal.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;

/** Puts together what the parts of a source say. */
final class Gathering {

  private final PlanDocument base;
  private final EarlierParts earlier;
  private final Gathered<Heading> headings = new Gathered<>(Heading::code);
  private final Gathered<Item> items = new Gathered<>(Item::code);
  private final Gathered<Indicator> indicators = new Gathered<>(Indicator::code);
  private final Gathered<Passage> passages = new Gathered<>(Passage::code);
  private final Gathered<Evaluation> evaluations = new Gathered<>(Evaluation::code);
  private final Set<PassageType> passageTypes = EnumSet.noneOf(PassageType.class);
  private final Set<String> goneEvaluations = new HashSet<>();
  private PlanDocument vocabularies;
  private boolean completeHeadings;
  private boolean someItems;
  private boolean someIndicators;

  Gathering(PlanDocument base) {
    this.base = base;
    earlier = new EarlierParts(base);
    vocabularies = base;
  }

  void add(PartReading part) {
    if (part.isFailed()) {
      return;
    }
    vocabularies =
        ImmutablePlanDocument.copyOf(base)
            .withLevels(part.levels())
            .withTerms(part.terms())
            .withDepartments(part.departments());
    headings.add(part.headings());
    items.add(part.items());
    indicators.add(part.indicators());
    passages.add(part.passages());
    evaluations.add(part.evaluations());
    goneEvaluations.addAll(part.goneEvaluations());
    passageTypes.addAll(part.passageTypes());
    completeHeadings |= part.coverage().completesHeadings();
    someItems |= part.coverage().items();
    someIndicators |= part.coverage().indicators();
    earlier.add(
        part.part().overview(),
        part.items().stream().map(Item::code).collect(Collectors.toList()),
        part.headings().stream().map(Heading::code).collect(Collectors.toList()));
  }

  EarlierParts earlier() {
    return earlier;
  }

  /** The plan with what was read so far, for the next part. */
  PlanDocument known() {
    return ImmutablePlanDocument.copyOf(vocabularies)
        .withHeadings(headings.over(base.headings()))
        .withItems(items.over(base.items()))
        .withIndicators(indicators.over(base.indicators()))
        .withPassages(passages.over(base.passages()))
        .withEvaluations(evaluations.over(base.evaluations()));
  }

  /** What the source says; of what none of its parts tells, that of the plan. */
  PlanDocument document() {
    List<Item> allItems = someItems ? items.inOrder() : base.items();
    List<Heading> allHeadings = headings.among(base.headings(), this::stays);
    List<Heading> needed = new NeededHeadings(allHeadings, base.headings()).with(allItems);
    PlanDocument document =
        ImmutablePlanDocument.copyOf(vocabularies)
            .withHeadings(needed)
            .withItems(allItems)
            .withIndicators(indicators.among(base.indicators(), each -> !someIndicators))
            .withPassages(
                passages.among(base.passages(), each -> !passageTypes.contains(each.type())))
            .withEvaluations(
                evaluations.among(
                    base.evaluations(), each -> !goneEvaluations.contains(each.code())));
    return new BookOrder(document).ordered();
  }

  private boolean stays(Heading heading) {
    return !completeHeadings;
  }
}
