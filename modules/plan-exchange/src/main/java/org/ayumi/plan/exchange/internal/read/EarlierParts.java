package org.ayumi.plan.exchange.internal.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;

/** What the parts of a source before this one have read. */
final class EarlierParts {

  private final List<Item> known;
  private final Set<String> knownItems;
  private final Set<String> items = new LinkedHashSet<>();
  private final Set<String> overview = new HashSet<>();
  private final Set<String> settled = new HashSet<>();

  /**
   * @param base the plan before the source was read
   */
  EarlierParts(PlanDocument base) {
    known = base.items();
    knownItems = base.items().stream().map(Item::code).collect(Collectors.toSet());
  }

  /** Takes the headings and items that a part has read. */
  void add(boolean isOverview, List<String> itemCodes, Collection<String> headingCodes) {
    items.addAll(itemCodes);
    Set<String> named = isOverview ? overview : settled;
    named.addAll(itemCodes);
    named.addAll(headingCodes);
  }

  /** The items that the plan had before the source was read. */
  List<Item> known() {
    return known;
  }

  /** The codes of the items that the plan had before the source was read. */
  Set<String> knownItems() {
    return knownItems;
  }

  /** The codes of the items read so far, in their order. */
  List<String> items() {
    return List.copyOf(items);
  }

  /** Whether an overview alone has read the heading or item: its name may still change. */
  boolean isFromOverview(String code) {
    return overview.contains(code) && !settled.contains(code);
  }

  /** Whether a part that is no overview has read the heading or item: its name stays. */
  boolean isSettled(String code) {
    return settled.contains(code);
  }
}
