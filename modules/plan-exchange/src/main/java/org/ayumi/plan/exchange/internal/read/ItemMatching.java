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
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;

/**
 * Finds which item of the plan each item of the sheet is: by its code; by number and title; by
 * title under its heading, which finds it again after a renumbering; by number under its heading;
 * by its reference number alone. An item of the plan is found once.
 */
final class ItemMatching {

  private final List<Item> known;
  private final Set<String> claimed = new HashSet<>();
  private final Map<ItemDraft, Item> matches = new IdentityHashMap<>();

  private ItemMatching(List<Item> known) {
    this.known = known;
  }

  static ItemMatching of(List<Item> known, List<ItemDraft> drafts) {
    ItemMatching matching = new ItemMatching(known);
    List<ItemDraft> withoutCode = new ArrayList<>();
    Map<String, Item> byCode = new HashMap<>();
    known.forEach(item -> byCode.put(item.code(), item));
    for (ItemDraft draft : drafts) {
      if (draft.code().isEmpty()) {
        withoutCode.add(draft);
      } else if (byCode.containsKey(draft.code())) {
        matching.claim(draft, byCode.get(draft.code()));
      }
    }
    matching.by(
        withoutCode,
        draft -> key(draft.key(), draft.titleKey()),
        item -> key(key(item), title(item)));
    matching.by(
        withoutCode,
        draft -> key(draft.headingCode().orElse("-"), draft.titleKey()),
        item -> key(item.headingCode().orElse("-"), title(item)));
    matching.by(
        withoutCode,
        draft -> key(draft.headingCode().orElse("-"), draft.key()),
        item -> key(item.headingCode().orElse("-"), key(item)));
    matching.by(withoutCode, ItemDraft::key, ItemMatching::key);
    return matching;
  }

  Optional<Item> match(ItemDraft draft) {
    return Optional.ofNullable(matches.get(draft));
  }

  private void by(
      List<ItemDraft> drafts,
      Function<ItemDraft, String> draftKey,
      Function<Item, String> itemKey) {
    Map<String, List<Item>> items = new HashMap<>();
    for (Item item : known) {
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
