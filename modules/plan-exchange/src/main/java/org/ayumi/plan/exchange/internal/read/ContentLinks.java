package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutableRelisting;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Links re-listed contents with their originals: by equal text, else by an item's title (G6). */
final class ContentLinks {

  private final List<Item> items;
  private final List<ItemDraft> drafts;
  private final Set<String> knownCodes = new HashSet<>();
  private final Map<String, List<Content>> originals = new HashMap<>();
  private final Map<String, Content> byCode = new HashMap<>();
  private final Map<String, List<Item>> byTitle;

  /**
   * @param items those of the sheet
   * @param drafts in the same order
   * @param known those of the plan before
   */
  ContentLinks(List<Item> items, List<ItemDraft> drafts, List<Item> known) {
    this.items = items;
    this.drafts = drafts;
    known.forEach(item -> item.contents().forEach(content -> knownCodes.add(content.code())));
    for (Item item : items) {
      for (Content content : item.contents()) {
        byCode.put(content.code(), content);
        if (content.relisting().isEmpty() && item.relisting().isEmpty()) {
          originals.computeIfAbsent(key(content.text()), key -> new ArrayList<>()).add(content);
        }
      }
    }
    byTitle =
        items.stream()
            .filter(item -> item.relisting().isEmpty())
            .collect(Collectors.groupingBy(item -> key(item.title())));
  }

  private static String key(String text) {
    return SearchText.fold(text);
  }

  List<Item> linked() {
    List<Item> linked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean none = item.contents().stream().allMatch(each -> each.relisting().isEmpty());
      linked.add(none ? item : linked(item, drafts.get(i)));
    }
    return linked;
  }

  private Item linked(Item item, ItemDraft draft) {
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < item.contents().size(); i++) {
      Content content = item.contents().get(i);
      RowCells row = draft.rows().get(Math.min(i, draft.rows().size() - 1));
      contents.add(
          content.relisting().isPresent() && row.has(Field.CONTENT)
              ? linked(item, content, row)
              : content);
    }
    return ImmutableItem.copyOf(item).withContents(contents);
  }

  private Content linked(Item item, Content content, RowCells row) {
    Relisting relisting = content.relisting().orElseThrow();
    Optional<String> code = relisting.originalCode().or(() -> original(item, content, row));
    code.map(byCode::get).ifPresent(original -> differences(content, original, row));
    return ImmutableContent.copyOf(content)
        .withRelisting(ImmutableRelisting.copyOf(relisting).withOriginalCode(code));
  }

  private Optional<String> original(Item item, Content content, RowCells row) {
    List<Content> candidates =
        originals.getOrDefault(key(content.text()), List.of()).stream()
            // that both were there without a link says that a person decided so
            .filter(
                other -> !knownCodes.contains(content.code()) || !knownCodes.contains(other.code()))
            .collect(Collectors.toList());
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0).code());
    }
    List<Item> titled =
        byTitle.getOrDefault(key(content.text()), List.of()).stream()
            .filter(other -> !other.code().equals(item.code()))
            .collect(Collectors.toList());
    if (candidates.isEmpty() && titled.size() == 1) {
      return Optional.of(code(titled.get(0)));
    }
    int count = candidates.size() + titled.size();
    if (count == 0) {
      row.add(Field.CONTENT, ProblemType.RELISTING_NOT_FOUND, content.text());
    } else {
      row.add(Field.CONTENT, ProblemType.RELISTING_AMBIGUOUS, content.text(), count);
    }
    return Optional.empty();
  }

  /** The item's only content, else the item itself. */
  private static String code(Item item) {
    return item.contents().size() == 1 ? item.contents().get(0).code() : item.code();
  }

  private static void differences(Content content, Content original, RowCells row) {
    List<String> names = new ArrayList<>();
    differs(names, row, Field.CONTENT, key(content.text()), key(original.text()));
    differs(names, row, Field.DEPARTMENTS, departments(content), departments(original));
    differs(names, row, Field.YEAR, years(content), years(original));
    if (!names.isEmpty()) {
      row.add(
          Field.CONTENT, ProblemType.RELISTING_DIFFERS, original.text(), String.join("、", names));
    }
  }

  private static void differs(
      List<String> names, RowCells row, Field field, String one, String other) {
    if (!one.equals(other)) {
      names.add(
          row.column(column -> column.field() == field)
              .map(column -> column.column().header())
              .filter(header -> !header.isEmpty())
              .orElse(field.name()));
    }
  }

  private static String departments(Content content) {
    return content.departments().stream()
        .map(DepartmentRef::departmentCode)
        .collect(Collectors.joining(" "));
  }

  private static String years(Content content) {
    return content.years().stream().map(YearCell::planned).collect(Collectors.joining(" "));
  }
}
