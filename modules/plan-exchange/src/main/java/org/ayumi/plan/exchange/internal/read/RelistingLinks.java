package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutableRelisting;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Links re-listed items with their originals, by equal title (G6). */
final class RelistingLinks {

  private final List<Item> items;
  private final List<ItemDraft> drafts;
  private final Set<String> knownCodes;
  private final Set<String> wasRelisted;
  private final Map<String, Item> byCode = new HashMap<>();
  private final Map<String, List<Item>> originals;
  private final Set<String> titlesOfOriginals;

  /**
   * @param items those of the sheet
   * @param drafts in the same order
   * @param known those of the plan before
   */
  RelistingLinks(List<Item> items, List<ItemDraft> drafts, List<Item> known) {
    this.items = items;
    this.drafts = drafts;
    knownCodes = known.stream().map(Item::code).collect(Collectors.toCollection(HashSet::new));
    wasRelisted =
        known.stream()
            .filter(item -> item.relisting().isPresent())
            .map(Item::code)
            .collect(Collectors.toSet());
    items.forEach(item -> byCode.put(item.code(), item));
    originals =
        items.stream()
            .filter(item -> item.relisting().isEmpty())
            .collect(Collectors.groupingBy(item -> SearchText.fold(item.title())));
    titlesOfOriginals = new HashSet<>(originals.keySet());
    known.stream()
        .filter(item -> item.relisting().isEmpty() && !byCode.containsKey(item.code()))
        .forEach(item -> titlesOfOriginals.add(SearchText.fold(item.title())));
  }

  List<Item> linked() {
    List<Item> linked = new ArrayList<>();
    circular();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      linked.add(item.relisting().isPresent() ? link(item, drafts.get(i).first()) : item);
    }
    return linked;
  }

  /**
   * Reports items of one title that are all marked as re-listed: each would be the other's original
   * (G6). That the plan has had them all so already says that a person decided it.
   */
  private void circular() {
    Map<String, List<Integer>> relisted = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String title = SearchText.fold(items.get(i).title());
      if (items.get(i).relisting().isPresent() && !titlesOfOriginals.contains(title)) {
        relisted.computeIfAbsent(title, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : relisted.values()) {
      if (!same.stream().allMatch(i -> wasRelisted.contains(items.get(i).code()))) {
        same.stream().skip(1).forEach(i -> circular(i, same.get(0)));
      }
    }
  }

  private void circular(int index, int first) {
    RowCells cells = drafts.get(index).first();
    cells.add(
        cells.has(Field.LABEL) ? Field.LABEL : Field.TITLE,
        ProblemType.RELISTING_CIRCULAR,
        items.get(index).title(),
        drafts.get(first).first().row() + 1);
  }

  private Item link(Item item, RowCells cells) {
    Relisting relisting = item.relisting().orElseThrow();
    Optional<Item> original = relisting.originalCode().map(byCode::get);
    if (relisting.originalCode().isEmpty()) {
      original = find(item, cells);
    }
    original.ifPresent(found -> differences(item, found, cells));
    Optional<String> code = original.map(Item::code).or(relisting::originalCode);
    return ImmutableItem.copyOf(item)
        .withRelisting(ImmutableRelisting.copyOf(relisting).withOriginalCode(code));
  }

  private Optional<Item> find(Item item, RowCells cells) {
    List<Item> candidates =
        originals.getOrDefault(SearchText.fold(item.title()), List.of()).stream()
            // that both were there without a link says that a person decided so
            .filter(
                other -> !knownCodes.contains(item.code()) || !knownCodes.contains(other.code()))
            .collect(Collectors.toList());
    Field place = cells.has(Field.LABEL) ? Field.LABEL : Field.TITLE;
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    if (candidates.isEmpty()) {
      cells.add(place, ProblemType.RELISTING_NOT_FOUND, item.title());
    } else {
      cells.add(place, ProblemType.RELISTING_AMBIGUOUS, item.title(), candidates.size());
    }
    return Optional.empty();
  }

  private static void differences(Item item, Item original, RowCells cells) {
    List<String> names = new ArrayList<>();
    differs(names, cells, Field.KIND, item.kind(), original.kind());
    differs(names, cells, Field.DEPARTMENTS, departments(item), departments(original));
    differs(
        names,
        cells,
        cells.has(Field.ACTORS) ? Field.ACTORS : Field.ACTOR,
        item.actors().toString(),
        original.actors().toString());
    differs(names, cells, Field.PURPOSE, item.purpose(), original.purpose());
    differs(names, cells, Field.CONTENT, contents(item), contents(original));
    differs(names, cells, Field.COMPLETION, item.completion(), original.completion());
    differs(names, cells, Field.YEAR, years(item), years(original));
    if (!names.isEmpty()) {
      cells.add(
          cells.has(Field.LABEL) ? Field.LABEL : Field.TITLE,
          ProblemType.RELISTING_DIFFERS,
          original.reference().isEmpty() ? original.label() : original.reference(),
          String.join("、", names));
    }
  }

  private static void differs(
      List<String> names, RowCells cells, Field field, String one, String other) {
    if (!one.equals(other) && cells.has(field)) {
      String header =
          cells.column(column -> column.field() == field).orElseThrow().column().header();
      names.add(header.isEmpty() ? field.name() : header);
    }
  }

  private static String departments(Item item) {
    return item.departments().stream()
        .map(DepartmentRef::departmentCode)
        .collect(Collectors.joining(" "));
  }

  private static String contents(Item item) {
    return item.contents().stream().map(Content::text).collect(Collectors.joining("\n"));
  }

  private static String years(Item item) {
    return item.contents().stream()
        .flatMap(content -> content.years().stream())
        .map(YearCell::planned)
        .collect(Collectors.joining(" "));
  }
}
