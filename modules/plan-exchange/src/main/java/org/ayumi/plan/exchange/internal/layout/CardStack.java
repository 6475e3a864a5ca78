package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.PartMapping;

/** The cards of a region and the rows between them. */
final class CardStack {

  private final List<Integer> rowsAbove = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();

  CardStack(Region region, PartMapping part, CardPlaces places, PlanHead head) {
    List<CardSlot> slots = part.layout().card().orElseThrow().slots();
    for (int row = region.first(); row < region.end(); row++) {
      if (region.sheet().isBlankRow(row)) {
        continue;
      }
      Card last = cards.isEmpty() ? null : cards.get(cards.size() - 1);
      boolean start = places.isStart(row);
      if (start && (last == null || !last.isTaken(row, places.startColumn()))) {
        cards.add(new Card(region, slots, places, head, row));
      } else if (last == null) {
        rowsAbove.add(row);
      } else {
        last.row(row);
      }
    }
  }

  /** The rows with text above the first card. */
  List<Integer> rowsAbove() {
    return rowsAbove;
  }

  List<Card> cards() {
    return cards;
  }
}
