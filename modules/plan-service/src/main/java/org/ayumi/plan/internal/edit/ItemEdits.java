package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exception.ItemInUseException;
import org.ayumi.plan.exception.ItemNotCandidateException;
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
    items.add(order(document).lastPlace(items, Item::headingCode, item.headingCode()), item);
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  public static PlanDocument replace(PlanDocument document, Item item)
      throws NoSuchPlanItemException {
    List<Item> items = new ArrayList<>(document.items());
    items.set(place(items, item.code()), item);
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  /** The item as one of the plan's own, no longer a candidate (G15). */
  public static PlanDocument promote(PlanDocument document, String code)
      throws ItemNotCandidateException, NoSuchPlanItemException {
    Item item = document.items().get(place(document.items(), code));
    if (!item.candidate()) {
      throw new ItemNotCandidateException(code);
    }
    return replace(document, ImmutableItem.copyOf(item).withCandidate(false));
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws ItemInUseException, NoSuchPlanItemException {
    List<Item> items = new ArrayList<>(document.items());
    items.remove(place(items, code));
    if (document.evaluations().stream()
        .anyMatch(each -> each.itemCode().filter(code::equals).isPresent())) {
      throw new ItemInUseException(code);
    }
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
      items.add(order(document).lastPlace(items, Item::headingCode, headingCode), item);
    } else {
      int before = place(items, beforeCode);
      if (!items.get(before).headingCode().equals(headingCode)) {
        throw new NoSuchPlanItemException("Not under the heading: " + beforeCode);
      }
      items.add(before, item);
    }
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  private static HeadingOrder order(PlanDocument document) {
    return new HeadingOrder(document.headings());
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
