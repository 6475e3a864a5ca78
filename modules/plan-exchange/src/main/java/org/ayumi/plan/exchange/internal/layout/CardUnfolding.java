package org.ayumi.plan.exchange.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Reads a stack of cards as a table with a row for each. */
final class CardUnfolding {

  private final Region region;
  private final PartMapping part;
  private final List<CardSlot> slots;
  private final CardPlaces places;
  private final CardStack stack;
  private final CardTable table;
  private final Unfolded.Builder unfolded;
  private final TableRows rows;
  private final BetweenLines lines;

  CardUnfolding(Region region, PartMapping part, PlanHead head) {
    this.region = region;
    this.part = part;
    slots = part.layout().card().orElseThrow().slots();
    places = new CardPlaces(region, part);
    stack = new CardStack(region, part, places, head);
    table =
        stack.cards().isEmpty() ? CardTable.of(part) : CardTable.of(part, places::isKnown, years());
    unfolded = new Unfolded.Builder(region.sheet().name(), table.header().size());
    rows = new TableRows(unfolded, part.columns().frame().above(), table.header());
    lines = new BetweenLines(region.sheet(), part, table.lines(), rows);
  }

  /** The years that the cards have, of each slot, as the first of them prints them. */
  private Map<Integer, Map<FiscalYear, String>> years() {
    Map<Integer, Map<FiscalYear, String>> years = new HashMap<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).place() == Place.YEARS) {
        Map<FiscalYear, String> printed = new TreeMap<>();
        for (Card card : stack.cards()) {
          card.years(slot)
              .ifPresent(
                  found ->
                      found
                          .years()
                          .forEach((year, cell) -> printed.putIfAbsent(year, cell.text())));
        }
        years.put(slot, printed);
      }
    }
    return years;
  }

  Unfolded unfold() {
    region.problem().ifPresent(unfolded::problem);
    if (stack.cards().isEmpty()) {
      String start = part.layout().card().orElseThrow().start();
      unfolded.problem(Problem.of(ProblemType.CARD_NONE, start, part.name()));
    }
    stack.rowsAbove().forEach(this::line);
    for (Card card : stack.cards()) {
      card(card);
      for (int row = card.firstRow(); row <= card.lastRow(); row++) {
        unfolded.read(row);
      }
      List<Integer> unread =
          card.rowsBelow().stream().filter(row -> !line(row)).collect(Collectors.toList());
      new CardCheck(part, places, region.sheet()).problems(card, unread).forEach(unfolded::problem);
    }
    lines.end();
    new FrameRows(region, part).rows().forEach(unfolded::read);
    return unfolded.build();
  }

  private boolean line(int row) {
    boolean read = lines.read(row);
    if (read) {
      unfolded.read(row);
    }
    return read;
  }

  private void card(Card card) {
    int row = lines.begin();
    for (int slot = 0; slot < slots.size(); slot++) {
      CardCell label =
          card.label(slot).orElse(new CardCell(card.firstRow(), places.startColumn(), ""));
      CardCell blank = new CardCell(label.row(), label.column(), "");
      if (slots.get(slot).place() == Place.YEARS) {
        years(card, slot, row, blank);
      } else {
        rows.put(row, table.column(slot), card.value(slot).orElse(blank));
      }
    }
  }

  private void years(Card card, int slot, int row, CardCell blank) {
    for (YearColumn column : table.years(slot)) {
      Optional<CardYears> years = card.years(slot);
      Optional<FiscalYear> year =
          years.flatMap(
              found ->
                  found.years().entrySet().stream()
                      .filter(
                          entry -> column.is(Map.entry(entry.getKey(), entry.getValue().text())))
                      .map(Map.Entry::getKey)
                      .findFirst());
      rows.put(
          row,
          column.column(),
          year.flatMap(present -> years.orElseThrow().token(present)).orElse(blank));
    }
  }
}
