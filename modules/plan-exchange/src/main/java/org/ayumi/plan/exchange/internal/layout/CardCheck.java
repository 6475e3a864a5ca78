package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** What a person should know of a card: what it lacks, has twice, or has beyond the mapping. */
final class CardCheck {

  private final String start;
  private final List<CardSlot> slots;
  private final CardPlaces places;
  private final Sheet sheet;
  private final List<Problem> problems = new ArrayList<>();

  CardCheck(PartMapping part, CardPlaces places, Sheet sheet) {
    start = part.layout().card().orElseThrow().start();
    slots = part.layout().card().orElseThrow().slots();
    this.places = places;
    this.sheet = sheet;
  }

  /**
   * The problems of a card.
   *
   * @param unread the rows below it that nothing reads
   */
  List<Problem> problems(Card card, List<Integer> unread) {
    problems.addAll(card.problems());
    missing(card);
    card.otherTexts().stream().filter(cell -> !twice(card, cell)).forEach(this::notRead);
    for (int row : card.rowsWithin()) {
      List<CardCell> cells = cells(row);
      if (cells.stream().noneMatch(cell -> twice(card, cell))) {
        notRead(cells.get(0));
      }
    }
    secondCard(card, unread);
    return problems;
  }

  private void missing(Card card) {
    List<Integer> labelled =
        IntStream.range(0, slots.size())
            .filter(slot -> slots.get(slot).place() != Place.NTH && places.isKnown(slot))
            .boxed()
            .collect(Collectors.toList());
    int last = -1;
    for (int slot : labelled) {
      last = card.label(slot).isPresent() ? slot : last;
    }
    for (int slot : labelled) {
      if (card.label(slot).isPresent()) {
        continue;
      }
      String label = slots.get(slot).label();
      ProblemType type = slot > last ? ProblemType.CARD_CUT_OFF : ProblemType.CARD_LABEL_MISSING;
      int row = slot > last ? card.lastRow() : card.firstRow();
      problems.add(Problem.at(row, places.startColumn(), type, label));
      values(card).stream()
          .filter(value -> places.says(slot, value.text()))
          .forEach(value -> add(value, ProblemType.CARD_VALUE_LIKE_LABEL, value.text()));
      if (slot > last) {
        return;
      }
    }
  }

  private List<CardCell> values(Card card) {
    return IntStream.range(0, slots.size())
        .mapToObj(card::value)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  /** Reports a label that the card has already, or a second beginning. */
  private boolean twice(Card card, CardCell cell) {
    boolean twice = places.begins(cell.text()) || isLabelOf(card, cell);
    if (twice) {
      add(cell, ProblemType.CARD_LABEL_TWICE, cell.text(), start);
    }
    return twice;
  }

  private boolean isLabelOf(Card card, CardCell cell) {
    return IntStream.range(0, slots.size())
        .filter(slot -> card.label(slot).isPresent())
        .anyMatch(slot -> places.isLabel(slot, cell.text(), cell.column()));
  }

  /** Several labels below the card are those of a card whose beginning is missing. */
  private void secondCard(Card card, List<Integer> unread) {
    List<CardCell> labels =
        unread.stream()
            .flatMap(row -> cells(row).stream())
            .filter(cell -> isLabelOf(card, cell))
            .collect(Collectors.toList());
    if (labels.size() > 1) {
      add(labels.get(0), ProblemType.CARD_LABEL_TWICE, labels.get(0).text(), start);
    }
  }

  private void notRead(CardCell cell) {
    add(cell, ProblemType.CARD_TEXT_NOT_READ, cell.text());
  }

  private void add(CardCell cell, ProblemType type, Object... arguments) {
    problems.add(Problem.at(cell.row(), cell.column(), type, arguments));
  }

  private List<CardCell> cells(int row) {
    List<CardCell> cells = new ArrayList<>();
    for (int column = 0; column < sheet.row(row).size(); column++) {
      if (!sheet.cell(row, column).isBlank()) {
        cells.add(new CardCell(row, column, sheet.cell(row, column)));
      }
    }
    return cells;
  }
}
