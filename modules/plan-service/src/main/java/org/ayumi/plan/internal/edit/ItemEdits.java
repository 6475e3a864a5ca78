package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exception.NoSuchPlanItemException;

/** Edits of a document's items; each gives a new document. */
public final class ItemEdits {

  private ItemEdits() {}

  /** The item with a code, and codes for its contents, where it has none. */
  public static Item coded(PlanDocument document, Item item) {
    Set<String> taken = document.items().stream().map(Item::code).collect(Collectors.toSet());
    String code = item.code();
    if (code.isEmpty()) {
      String key = ReferenceNumber.parse(item.reference()).key();
      code =
          key.isEmpty()
              ? Codes.numbered("i-", taken.size() + 1, taken)
              : Codes.free("i-" + key, taken);
    }
    return withContentCodes(ImmutableItem.copyOf(item).withCode(code));
  }

  /** Contents without a code get one made of the item's. */
  public static Item withContentCodes(Item item) {
    Set<String> taken = new HashSet<>();
    item.contents().forEach(content -> taken.add(content.code()));
    List<Content> contents = new ArrayList<>();
    for (Content content : item.contents()) {
      if (content.code().isEmpty()) {
        String code =
            Codes.numbered(Codes.free(item.code(), Set.of()) + "-c", contents.size() + 1, taken);
        taken.add(code);
        contents.add(ImmutableContent.copyOf(content).withCode(code));
      } else {
        contents.add(content);
      }
    }
    return ImmutableItem.copyOf(item).withContents(contents);
  }

  /** Adds the item after the last one that stands under its heading or one before. */
  public static PlanDocument add(PlanDocument document, Item item) {
    List<Item> items = new ArrayList<>(document.items());
    items.add(lastPlace(document, items, item.headingCode()), item);
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  public static PlanDocument replace(PlanDocument document, Item item)
      throws NoSuchPlanItemException {
    List<Item> items = new ArrayList<>(document.items());
    items.set(place(items, item.code()), item);
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws NoSuchPlanItemException {
    List<Item> items = new ArrayList<>(document.items());
    items.remove(place(items, code));
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  /**
   * Puts an item under a heading, before another item or last.
   *
   * @throws NoSuchPlanItemException also if the other item does not stand under that heading
   */
  public static PlanDocument move(
      PlanDocument document, String code, Optional<String> headingCode, String beforeCode)
      throws NoSuchPlanItemException {
    List<Item> items = new ArrayList<>(document.items());
    Item item = ImmutableItem.copyOf(items.remove(place(items, code))).withHeadingCode(headingCode);
    if (beforeCode.isEmpty()) {
      items.add(lastPlace(document, items, headingCode), item);
    } else {
      int before = place(items, beforeCode);
      if (!items.get(before).headingCode().equals(headingCode)) {
        throw new NoSuchPlanItemException("Not under the heading: " + beforeCode);
      }
      items.add(before, item);
    }
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  /** Items in the order of their headings; under one heading they keep their order. */
  static List<Item> inOrder(List<Item> items, List<Heading> headings) {
    Map<String, Integer> places = places(headings);
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingInt(item -> place(places, item.headingCode())));
    return sorted;
  }

  private static int lastPlace(
      PlanDocument document, List<Item> items, Optional<String> headingCode) {
    Map<String, Integer> places = places(document.headings());
    int heading = place(places, headingCode);
    for (int i = items.size() - 1; i >= 0; i--) {
      if (place(places, items.get(i).headingCode()) <= heading) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Map<String, Integer> places(List<Heading> headings) {
    Map<String, Integer> places = new HashMap<>();
    headings.forEach(heading -> places.put(heading.code(), places.size()));
    return places;
  }

  private static int place(Map<String, Integer> places, Optional<String> headingCode) {
    return headingCode.map(code -> places.getOrDefault(code, -1)).orElse(-1);
  }

  private static int place(List<Item> items, String code) throws NoSuchPlanItemException {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanItemException("No item " + code);
  }
}
