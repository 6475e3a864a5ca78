package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Look-ups over one document, made once and then shared: immutable and safe for use by several
 * threads. Codes that nothing bears give empty results.
 */
public final class PlanIndex {

  private final PlanDocument document;
  private final Map<String, Heading> headings;
  private final Map<String, Item> items;
  private final Map<String, Department> departments;
  private final Map<String, List<Heading>> children;
  private final Map<String, List<Item>> directItems;
  private final Map<String, List<Item>> itemsUnder = new HashMap<>();
  private final Map<String, List<Item>> relistings;
  private final Map<String, List<Indicator>> indicators;
  private final Map<String, List<Passage>> passagesOfHeadings;
  private final Map<String, List<Passage>> passagesBelow;
  private final Map<String, List<Evaluation>> evaluationsOfItems;
  private final Map<String, List<Evaluation>> evaluationsOfHeadings;
  private final Map<VocabularyType, Map<String, Term>> termsByMark;
  private final Map<VocabularyType, Map<String, Term>> termsByCode;
  private final Map<String, Integer> positions;
  private final List<FiscalYear> years;
  private final Slugs slugs;
  private final ItemSearch search;

  private PlanIndex(PlanDocument document) {
    this.document = document;
    headings = byKey(document.headings(), Heading::code);
    items = byKey(document.items(), Item::code);
    departments = byKey(document.departments(), Department::code);
    children = grouped(document.headings(), heading -> heading.parentCode().orElse(""));
    directItems = grouped(document.items(), item -> item.headingCode().orElse(""));
    relistings = grouped(document.items(), item -> originalCode(item).orElse(""));
    indicators = grouped(document.indicators(), each -> each.headingCode().orElse(""));
    passagesOfHeadings = grouped(document.passages(), each -> each.headingCode().orElse(""));
    passagesBelow = grouped(document.passages(), each -> each.parentCode().orElse(""));
    evaluationsOfItems = grouped(document.evaluations(), each -> each.itemCode().orElse(""));
    evaluationsOfHeadings = grouped(document.evaluations(), each -> each.headingCode().orElse(""));
    termsByMark = terms(document, Term::mark);
    termsByCode = terms(document, Term::code);
    positions = new LinkedHashMap<>();
    document.items().forEach(item -> positions.putIfAbsent(item.code(), positions.size()));
    years =
        IntStream.rangeClosed(
                document.head().firstYear().startYear(), document.head().lastYear().startYear())
            .mapToObj(FiscalYear::of)
            .collect(Collectors.toUnmodifiableList());
    for (Item item : document.items()) {
      for (Heading above : path(item)) {
        itemsUnder.computeIfAbsent(above.code(), code -> new ArrayList<>()).add(item);
      }
    }
    slugs = new Slugs(document.items());
    search = new ItemSearch(this);
  }

  public static PlanIndex of(PlanDocument document) {
    return new PlanIndex(document);
  }

  public PlanDocument document() {
    return document;
  }

  /** Every fiscal year of the plan's period, in order. */
  public List<FiscalYear> years() {
    return years;
  }

  public Optional<Heading> heading(String code) {
    return Optional.ofNullable(headings.get(code));
  }

  public Optional<Item> item(String code) {
    return Optional.ofNullable(items.get(code));
  }

  public Optional<Department> department(String code) {
    return Optional.ofNullable(departments.get(code));
  }

  /** The headings directly below one, or the highest ones. */
  public List<Heading> children(Optional<String> headingCode) {
    return children.getOrDefault(headingCode.orElse(""), List.of());
  }

  /** The items directly under a heading, or those without one. */
  public List<Item> items(Optional<String> headingCode) {
    return directItems.getOrDefault(headingCode.orElse(""), List.of());
  }

  /** All items under a heading at any depth, in printed order. */
  public List<Item> itemsUnder(String headingCode) {
    return Collections.unmodifiableList(itemsUnder.getOrDefault(headingCode, List.of()));
  }

  /** The headings above an item, the highest first. */
  public List<Heading> path(Item item) {
    return path(item.headingCode());
  }

  /** The heading and those above it, the highest first; a circle ends where it closes. */
  public List<Heading> path(Optional<String> headingCode) {
    List<Heading> path = new ArrayList<>();
    Optional<Heading> next = headingCode.flatMap(this::heading);
    while (next.isPresent() && !path.contains(next.get())) {
      path.add(0, next.get());
      next = next.get().parentCode().flatMap(this::heading);
    }
    return Collections.unmodifiableList(path);
  }

  /** The term printed with this mark. */
  public Optional<Term> term(VocabularyType type, String mark) {
    return Optional.ofNullable(termsByMark.getOrDefault(type, Map.of()).get(mark));
  }

  /** The terms of a type in the order of the legend. */
  public List<Term> terms(VocabularyType type) {
    return List.copyOf(termsByCode.getOrDefault(type, Map.of()).values());
  }

  /** The actor with this code. */
  public Optional<Term> actor(String code) {
    return Optional.ofNullable(termsByCode.getOrDefault(VocabularyType.ACTOR, Map.of()).get(code));
  }

  /** Whether an actor has a part in the item: a mark, and not one that says the contrary. */
  public boolean isInvolved(Item item, String actorCode) {
    return item.actors().stream()
        .anyMatch(actor -> actor.actorCode().equals(actorCode) && isInvolved(actor));
  }

  /** Whether the mark is one of an actor that has a part. */
  public boolean isInvolved(ActorMark actor) {
    return !actor.mark().isEmpty()
        && term(VocabularyType.ROLE, actor.mark())
            .filter(term -> term.sense() == TermSense.NOT_INVOLVED)
            .isEmpty();
  }

  /** The item that a re-listed one repeats, where it lies in this plan. */
  public Optional<Item> original(Item item) {
    return originalCode(item).flatMap(this::item);
  }

  /** The items that repeat this one (再掲), in printed order. */
  public List<Item> relistings(Item item) {
    return relistings.getOrDefault(item.code(), List.of());
  }

  /** The indicators of a heading itself, or those of the plan as a whole. */
  public List<Indicator> indicators(Optional<String> headingCode) {
    return indicators.getOrDefault(headingCode.orElse(""), List.of());
  }

  /** The passages of a type under a heading itself. */
  public List<Passage> passages(String headingCode, PassageType type) {
    return ofType(passagesOfHeadings.getOrDefault(headingCode, List.of()), type);
  }

  /** The passages of a type in the whole plan. */
  public List<Passage> passages(PassageType type) {
    return ofType(document.passages(), type);
  }

  /** The passages directly below one, or those below none and under no heading. */
  public List<Passage> passagesBelow(Optional<String> passageCode) {
    return passagesBelow.getOrDefault(passageCode.orElse(""), List.of()).stream()
        .filter(passage -> passage.headingCode().isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }

  /** The evaluations of an item, by year. */
  public List<Evaluation> evaluations(Item item) {
    return evaluationsOfItems.getOrDefault(item.code(), List.of());
  }

  /** The evaluations of a heading itself, by year. */
  public List<Evaluation> evaluations(Heading heading) {
    return evaluationsOfHeadings.getOrDefault(heading.code(), List.of());
  }

  public Optional<Item> previous(Item item) {
    return neighbour(item, -1);
  }

  public Optional<Item> next(Item item) {
    return neighbour(item, 1);
  }

  /**
   * The item's part of an address, unique in the document: the key of its reference number, {@code
   * 4-1-2}, with {@code ~2} and on for further items of the same number; its code if it has none.
   */
  public String slug(Item item) {
    return slugs.of(item);
  }

  public Optional<Item> itemBySlug(String slug) {
    return slugs.code(slug).flatMap(this::item);
  }

  /** The items that the query finds, in printed order. */
  public List<Item> search(ItemQuery query) {
    return search.find(query);
  }

  private static List<Passage> ofType(List<Passage> passages, PassageType type) {
    return passages.stream()
        .filter(passage -> passage.type() == type)
        .collect(Collectors.toUnmodifiableList());
  }

  private Optional<Item> neighbour(Item item, int step) {
    Integer position = positions.get(item.code());
    if (position == null) {
      return Optional.empty();
    }
    int at = position + step;
    return at < 0 || at >= document.items().size()
        ? Optional.empty()
        : Optional.of(document.items().get(at));
  }

  private static Optional<String> originalCode(Item item) {
    return item.relisting().flatMap(Relisting::originalCode);
  }

  private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.putIfAbsent(key.apply(value), value));
    return map;
  }

  private static <T> Map<String, List<T>> grouped(List<T> values, Function<T, String> key) {
    return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
  }

  private static Map<VocabularyType, Map<String, Term>> terms(
      PlanDocument document, Function<Term, String> key) {
    Map<VocabularyType, Map<String, Term>> terms = new LinkedHashMap<>();
    for (Term term : document.terms()) {
      terms
          .computeIfAbsent(term.type(), type -> new LinkedHashMap<>())
          .putIfAbsent(key.apply(term), term);
    }
    return terms;
  }
}
