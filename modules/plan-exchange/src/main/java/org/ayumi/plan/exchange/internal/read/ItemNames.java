package org.ayumi.plan.exchange.internal.read;

import java.util.Optional;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutableRelisting;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Which number, title and label an item gets, also where the parts of a source print several. */
final class ItemNames {

  private final boolean overview;
  private final EarlierParts earlier;

  ItemNames(boolean overview, EarlierParts earlier) {
    this.overview = overview;
    this.earlier = earlier;
  }

  /** Whether the part leaves the item's names as they are. */
  boolean areKept(Item known) {
    return earlier.isSettled(known.code()) || (overview && !known.overviewLabel().isEmpty());
  }

  /** The item with the names that the part prints; its label is not composed anew. */
  ImmutableItem named(ImmutableItem before, ItemDraft draft) {
    RowCells cells = draft.first();
    ImmutableItem item = before;
    if (cells.has(Field.REFERENCE)) {
      item = item.withReference(draft.reference());
    }
    if (cells.has(Field.LABEL) || cells.has(Field.RELISTING)) {
      item = item.withRelisting(relisting(draft.relistingMark(), before));
    }
    if (areKept(before)) {
      return item;
    }
    if (cells.has(Field.LABEL) || cells.has(Field.NUMBER) || cells.has(Field.OVERVIEW_LABEL)) {
      item = item.withNumber(draft.number());
    }
    if (cells.has(Field.LABEL) || cells.has(Field.TITLE)) {
      item = item.withTitle(draft.title());
    }
    return item;
  }

  private static Optional<Relisting> relisting(String mark, Item before) {
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    Relisting relisting = before.relisting().orElseGet(() -> Relisting.builder().build());
    return Optional.of(ImmutableRelisting.copyOf(relisting).withMark(mark));
  }

  /**
   * The item with its overview label.
   *
   * @param before as it was known
   * @param after with its label as it will be
   */
  Item overviewed(Item before, Item after, ItemDraft draft) {
    if (draft.first().has(Field.OVERVIEW_LABEL)) {
      return with(after, draft.first().text(Field.OVERVIEW_LABEL));
    }
    if (overview && areKept(before)) {
      return with(after, label(draft));
    }
    if (earlier.isSettled(before.code())) {
      differs(before, draft, ProblemType.PARTS_NAME_KEPT);
      return after;
    }
    if (before.overviewLabel().isEmpty() && earlier.isFromOverview(before.code())) {
      differs(before, draft, ProblemType.PARTS_NAMES_DIFFER);
      return with(after, before.label());
    }
    return with(after, before.overviewLabel());
  }

  private static Item with(Item item, String overviewLabel) {
    return ImmutableItem.copyOf(item)
        .withOverviewLabel(overviewLabel.equals(item.label()) ? "" : overviewLabel);
  }

  private static String label(ItemDraft draft) {
    RowCells cells = draft.first();
    return cells.has(Field.LABEL)
        ? cells.text(Field.LABEL)
        : Item.builder().code("-").number(draft.number()).title(draft.title()).build().label();
  }

  private static void differs(Item known, ItemDraft draft, ProblemType type) {
    if (!SearchText.fold(known.title()).equals(draft.titleKey())) {
      RowCells cells = draft.first();
      cells.add(
          cells.has(Field.LABEL) ? Field.LABEL : Field.TITLE, type, draft.title(), known.title());
    }
  }
}
