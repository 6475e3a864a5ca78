package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ItemJoin;

/**
 * Finds which item of the plan each item of the sheet is: as the part joins its items with those
 * that earlier parts have read; by its code; by number and title; by title under its heading, which
 * finds it again after a renumbering; by number under its heading; by its reference number alone.
 * An item of the plan is found once.
 */
final class ItemMatching {

  private static final String NONE = "-";

  private final List<Item> known;
  private final Function<Item, String> places;
  private final Set<String> claimed = new HashSet<>();
  private final Map<ItemDraft, Item> matches = new IdentityHashMap<>();

  private ItemMatching(List<Item> known, Function<Item, String> places) {
    this.known = known;
    this.places = places;
  }

  /**
   * @param places the code of the heading under which the sheet would print an item of the plan;
   *     empty where it prints none
   */
  static ItemMatching of(List<Item> known, Function<Item, String> places) {
    return new ItemMatching(known, places);
  }

  /**
   * @param earlier the codes of the items that earlier parts have read, in order
   */
  ItemMatching joined(List<ItemDraft> drafts, ItemJoin join, List<String> earlier) {
    if (join == ItemJoin.NUMBER) {
      byLastNumber(drafts, earlier);
    } else if (join == ItemJoin.ORDER) {
      byOrder(drafts, earlier);
    }
    byKeys(drafts);
    return this;
  }

  private void byKeys(List<ItemDraft> drafts) {
    List<ItemDraft> withoutCode = new ArrayList<>();
    Map<String, Item> byCode = byCode();
    for (ItemDraft draft : drafts) {
      if (matches.containsKey(draft)) {
        continue;
      }
      if (draft.code().isEmpty()) {
        withoutCode.add(draft);
      } else if (byCode.containsKey(draft.code())) {
        claim(draft, byCode.get(draft.code()));
      }
    }
    by(
        withoutCode,
        draft -> key(draft.key(), draft.titleKey()),
        item -> key(key(item), title(item)));
    by(
        withoutCode,
        draft -> key(heading(draft), draft.titleKey()),
        item -> key(heading(item), title(item)));
    by(
        withoutCode,
        draft -> key(heading(draft), SearchText.fold(draft.number()) + draft.titleKey()),
        item -> key(heading(item), SearchText.fold(item.overviewLabel())));
    by(
        withoutCode,
        draft -> key(heading(draft), draft.key()),
        item -> key(heading(item), key(item)));
    by(
        withoutCode,
        // without headings a number says little
        draft -> key(draft.headingCode().orElse(""), number(draft.number())),
        item -> key(heading(item), number(item.number())));
    by(withoutCode, ItemDraft::key, ItemMatching::key);
  }

  /** The third is the third. */
  private void byOrder(List<ItemDraft> drafts, List<String> earlier) {
    Map<String, Item> byCode = byCode();
    for (int i = 0; i < Math.min(drafts.size(), earlier.size()); i++) {
      claim(drafts.get(i), byCode.get(earlier.get(i)));
    }
  }

  /** First under the same heading: numbers may begin anew under each. */
  private void byLastNumber(List<ItemDraft> drafts, List<String> earlier) {
    Map<String, Item> byCode = byCode();
    List<Item> items = earlier.stream().map(byCode::get).collect(Collectors.toList());
    by(
        drafts,
        items,
        draft -> key(heading(draft), last(draft)),
        item -> key(heading(item), last(item)));
    Map<String, Long> counts =
        items.stream().collect(Collectors.groupingBy(ItemMatching::last, Collectors.counting()));
    by(drafts, items, ItemMatching::last, item -> counts.get(last(item)) > 1 ? "" : last(item));
  }

  private Map<String, Item> byCode() {
    Map<String, Item> byCode = new HashMap<>();
    known.forEach(item -> byCode.put(item.code(), item));
    return byCode;
  }

  private static String last(ItemDraft draft) {
    String own = last(draft.number());
    return own.isEmpty() ? last(draft.reference()) : own;
  }

  private static String last(Item item) {
    String own = last(item.number());
    return own.isEmpty() ? last(item.reference()) : own;
  }

  private static String last(String number) {
    List<Integer> path = ReferenceNumber.parse(number).path();
    return path.isEmpty() ? "" : String.valueOf(path.get(path.size() - 1));
  }

  private static String heading(ItemDraft draft) {
    return draft.headingCode().orElse(NONE);
  }

  private String heading(Item item) {
    String place = places.apply(item);
    return place.isEmpty() ? NONE : place;
  }

  private static String number(String number) {
    return ReferenceNumber.parse(number).key();
  }

  Optional<Item> match(ItemDraft draft) {
    return Optional.ofNullable(matches.get(draft));
  }

  private void by(
      List<ItemDraft> drafts,
      Function<ItemDraft, String> draftKey,
      Function<Item, String> itemKey) {
    by(drafts, known, draftKey, itemKey);
  }

  private void by(
      List<ItemDraft> drafts,
      List<Item> among,
      Function<ItemDraft, String> draftKey,
      Function<Item, String> itemKey) {
    Map<String, List<Item>> items = new HashMap<>();
    for (Item item : among) {
      if (!claimed.contains(item.code())) {
        items.computeIfAbsent(itemKey.apply(item), key -> new ArrayList<>()).add(item);
      }
    }
    for (ItemDraft draft : drafts) {
      List<Item> candidates = items.getOrDefault(draftKey.apply(draft), List.of());
      if (!draftKey.apply(draft).isEmpty() && !matches.containsKey(draft)) {
        candidates.stream()
            .filter(item -> !claimed.contains(item.code()))
            .findFirst()
            .ifPresent(item -> claim(draft, item));
      }
    }
  }

  private void claim(ItemDraft draft, Item item) {
    matches.put(draft, item);
    claimed.add(item.code());
  }

  /** Two parts as one key; empty if one of them is. */
  private static String key(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? "" : first + "\n" + second;
  }

  private static String title(Item item) {
    return SearchText.fold(item.title());
  }

  private static String key(Item item) {
    String key = ReferenceNumber.parse(item.reference()).key();
    if (!key.isEmpty()) {
      return key;
    }
    String own = ReferenceNumber.parse(item.number()).key();
    return own.isEmpty() ? "" : item.headingCode().map(code -> code + "/").orElse("") + own;
  }
}
