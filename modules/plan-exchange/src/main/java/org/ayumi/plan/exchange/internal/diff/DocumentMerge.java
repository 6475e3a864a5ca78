package org.ayumi.plan.exchange.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutableRelisting;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Relisting;

/** Puts what a new plan lacks back into its place, but for what is to be deleted. */
public final class DocumentMerge {

  private final PlanDocument before;
  private final PlanDocument after;
  private final Set<String> deleted;
  private final Map<String, Item> oldItems = new HashMap<>();

  public DocumentMerge(PlanDocument before, PlanDocument after, Set<String> deleted) {
    this.before = before;
    this.after = after;
    this.deleted = deleted;
    before.items().forEach(item -> oldItems.put(item.code(), item));
  }

  public PlanDocument merged() {
    List<Item> items = new ArrayList<>();
    for (Item item : merged(before.items(), after.items(), Item::code, this::isKept)) {
      items.add(withContents(item));
    }
    Set<String> codes = items.stream().map(Item::code).collect(Collectors.toSet());
    items.replaceAll(item -> withOriginal(item, codes));
    Book book = new Book(codes);
    Set<String> needed = needed(items, book.headingCodes());
    List<Heading> headings =
        merged(
            before.headings(),
            after.headings(),
            Heading::code,
            code -> isKept(code) || needed.contains(code));
    return ImmutablePlanDocument.copyOf(after)
        .withTerms(merged(before.terms(), after.terms(), DocumentDifference::code, this::isKept))
        .withDepartments(
            merged(before.departments(), after.departments(), Department::code, this::isKept))
        .withHeadings(depthFirst(headings))
        .withItems(items)
        .withIndicators(book.indicators)
        .withEvaluations(book.evaluations)
        .withPassages(book.passages);
  }

  /** What is neither heading nor item, as it will be. */
  private final class Book {

    private final List<Indicator> indicators =
        merged(
            before.indicators(), after.indicators(), Indicator::code, DocumentMerge.this::isKept);
    private final List<Evaluation> evaluations;
    private final List<Passage> passages;

    Book(Set<String> items) {
      List<Evaluation> all =
          merged(
              before.evaluations(),
              after.evaluations(),
              Evaluation::code,
              DocumentMerge.this::isKept);
      // what was said of an item goes with it
      evaluations =
          all.stream()
              .filter(each -> each.itemCode().map(items::contains).orElse(true))
              .collect(Collectors.toList());
      List<Passage> kept =
          merged(before.passages(), after.passages(), Passage::code, DocumentMerge.this::isKept);
      Set<String> codes = kept.stream().map(Passage::code).collect(Collectors.toSet());
      passages =
          kept.stream()
              .map(
                  each ->
                      each.parentCode().map(codes::contains).orElse(true)
                          ? each
                          : ImmutablePassage.copyOf(each).withParentCode(Optional.empty()))
              .collect(Collectors.toList());
    }

    /** The headings that these stand under. */
    List<String> headingCodes() {
      List<String> headings = new ArrayList<>();
      indicators.forEach(each -> each.headingCode().ifPresent(headings::add));
      evaluations.forEach(each -> each.headingCode().ifPresent(headings::add));
      passages.forEach(each -> each.headingCode().ifPresent(headings::add));
      return headings;
    }
  }

  private boolean isKept(String code) {
    return !deleted.contains(code);
  }

  private Item withContents(Item item) {
    Optional<Item> old = Optional.ofNullable(oldItems.get(item.code()));
    List<Content> contents =
        merged(
            old.map(Item::contents).orElse(List.of()),
            item.contents(),
            Content::code,
            this::isKept);
    return contents.equals(item.contents())
        ? item
        : ImmutableItem.copyOf(item).withContents(contents);
  }

  /** A re-listing whose original is deleted no longer names it. */
  private static Item withOriginal(Item item, Set<String> codes) {
    Optional<String> original = item.relisting().flatMap(Relisting::originalCode);
    if (original.isEmpty() || codes.contains(original.get())) {
      return item;
    }
    return ImmutableItem.copyOf(item)
        .withRelisting(
            ImmutableRelisting.copyOf(item.relisting().orElseThrow())
                .withOriginalCode(Optional.empty()));
  }

  /** The headings above the items and all else that stays. */
  private Set<String> needed(List<Item> items, List<String> more) {
    Map<String, Heading> byCode = new HashMap<>();
    after.headings().forEach(heading -> byCode.put(heading.code(), heading));
    before.headings().forEach(heading -> byCode.putIfAbsent(heading.code(), heading));
    Set<String> needed = new HashSet<>();
    List<String> open =
        items.stream().flatMap(item -> item.headingCode().stream()).collect(Collectors.toList());
    open.addAll(more);
    before.headings().stream()
        .filter(heading -> isKept(heading.code()))
        .forEach(heading -> heading.parentCode().ifPresent(open::add));
    while (!open.isEmpty()) {
      String code = open.remove(open.size() - 1);
      if (needed.add(code)) {
        Optional.ofNullable(byCode.get(code)).flatMap(Heading::parentCode).ifPresent(open::add);
      }
    }
    return needed;
  }

  private static <T> List<T> merged(
      List<T> old, List<T> now, Function<T, String> code, Predicate<String> kept) {
    Set<String> codes = now.stream().map(code).collect(Collectors.toSet());
    Map<String, List<T>> goneAfter = new HashMap<>();
    String anchor = "";
    for (T entry : old) {
      if (codes.contains(code.apply(entry))) {
        anchor = code.apply(entry);
      } else if (kept.test(code.apply(entry))) {
        goneAfter.computeIfAbsent(anchor, key -> new ArrayList<>()).add(entry);
      }
    }
    List<T> merged = new ArrayList<>(goneAfter.getOrDefault("", List.of()));
    for (T entry : now) {
      merged.add(entry);
      merged.addAll(goneAfter.getOrDefault(code.apply(entry), List.of()));
    }
    return merged;
  }

  private static List<Heading> depthFirst(List<Heading> headings) {
    Map<String, List<Heading>> children =
        headings.stream()
            .collect(Collectors.groupingBy(heading -> heading.parentCode().orElse("")));
    List<Heading> ordered = new ArrayList<>();
    collect("", children, ordered);
    return ordered;
  }

  private static void collect(
      String parent, Map<String, List<Heading>> children, List<Heading> ordered) {
    for (Heading heading : children.getOrDefault(parent, List.of())) {
      ordered.add(heading);
      collect(heading.code(), children, ordered);
    }
  }
}
