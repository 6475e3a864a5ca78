package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds items of one document; the folded texts are made once. */
final class ItemSearch {

  private final PlanIndex index;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  ItemSearch(PlanIndex index) {
    this.index = index;
  }

  /** Many look-ups never search: texts are folded with the first that does. */
  private synchronized void fold() {
    if (!keys.isEmpty()) {
      return;
    }
    for (Item item : index.document().items()) {
      folded.put(item.code(), ItemText.searchKey(item));
      keys.put(item.code(), ReferenceNumber.parse(item.reference()).key());
    }
  }

  List<Item> find(ItemQuery query) {
    Predicate<Item> matches = matches(query);
    List<Item> found =
        index.document().items().stream().filter(matches).collect(Collectors.toUnmodifiableList());
    return byText(found, query.text());
  }

  /** By number if the text is one that an item bears (or begins), else by words. */
  private List<Item> byText(List<Item> items, String text) {
    if (text.trim().isEmpty()) {
      return items;
    }
    fold();
    List<Item> numbered = byNumber(items, text);
    return numbered.isEmpty() ? byWords(items, text) : numbered;
  }

  private List<Item> byNumber(List<Item> items, String text) {
    if (!ItemText.asksForNumber(text)) {
      return List.of();
    }
    String key = ReferenceNumber.parse(text).key();
    List<Item> exact = filter(items, item -> keys.get(item.code()).equals(key));
    return exact.isEmpty()
        ? filter(items, item -> keys.get(item.code()).startsWith(key + "-"))
        : exact;
  }

  private List<Item> byWords(List<Item> items, String text) {
    List<String> words = ItemText.words(text);
    return filter(items, item -> words.stream().allMatch(folded.get(item.code())::contains));
  }

  private static List<Item> filter(List<Item> items, Predicate<Item> predicate) {
    return items.stream().filter(predicate).collect(Collectors.toUnmodifiableList());
  }

  private Predicate<Item> matches(ItemQuery query) {
    List<Predicate<Item>> all = new ArrayList<>();
    query.headingCode().ifPresent(code -> all.add(item -> under(item, code)));
    query.departmentCode().ifPresent(code -> all.add(item -> responsible(item, code)));
    query.actorCode().ifPresent(code -> all.add(item -> index.isInvolved(item, code)));
    query.kind().ifPresent(kind -> all.add(item -> item.kind().equals(kind)));
    query.relisted().ifPresent(want -> all.add(item -> item.relisting().isPresent() == want));
    if (query.year().isPresent() || query.mark().isPresent()) {
      all.add(item -> planned(item, query));
    }
    return all.stream().reduce(item -> true, Predicate::and);
  }

  private boolean under(Item item, String headingCode) {
    return index.path(item).stream().anyMatch(heading -> heading.code().equals(headingCode));
  }

  private static boolean responsible(Item item, String departmentCode) {
    return Stream.concat(
            item.departments().stream(),
            item.contents().stream().flatMap(content -> content.departments().stream()))
        .anyMatch(department -> department.departmentCode().equals(departmentCode));
  }

  private boolean planned(Item item, ItemQuery query) {
    List<FiscalYear> years = query.year().map(List::of).orElse(index.years());
    return item.contents().stream()
        .flatMap(content -> years.stream().map(year -> Schedule.effective(index, content, year)))
        .anyMatch(token -> query.mark().map(token::equals).orElseGet(() -> !token.isEmpty()));
  }
}
