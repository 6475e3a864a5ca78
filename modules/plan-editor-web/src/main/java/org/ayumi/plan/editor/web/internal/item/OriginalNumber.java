package org.ayumi.plan.editor.web.internal.item;

import java.util.Optional;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.Relisting;

/** The original of a re-listed item, named by its reference number in any notation (G6, D5). */
final class OriginalNumber {

  private OriginalNumber() {}

  /** The number of the item's original as printed there; empty if none is known. */
  static String of(Item item, PlanIndex index) {
    return index
        .original(item)
        .map(
            original ->
                original.reference().isEmpty() ? index.slug(original) : original.reference())
        .orElse("");
  }

  /** The code of the item with that number; never the item itself. */
  static Optional<String> find(String typed, Item item, PlanIndex index) {
    if (typed.equals(of(item, index))) {
      return item.relisting().flatMap(Relisting::originalCode);
    }
    String key = ReferenceNumber.parse(typed).key();
    return index
        .itemBySlug(key.isEmpty() ? typed.strip() : key)
        .map(Item::code)
        .filter(code -> !code.equals(item.code()));
  }
}
