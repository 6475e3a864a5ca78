package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.ItemJoin;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingGuess;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.Workbook;

/** Suggests the parts of a source: an overview first, then items, indicators, the rest. */
public final class PlanGuesser {

  private static final int LEAST_CONFIDENCE = 30;

  private final Workbook workbook;
  private final PlanClues clues;

  public PlanGuesser(Workbook workbook, PlanClues clues) {
    this.workbook = workbook;
    this.clues = clues;
  }

  public PlanMappingGuess guess() {
    List<PartGuess> guesses = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      if (!sheet.isHidden() && sheet.rowCount() > 0) {
        guesses.addAll(parts(sheet));
      }
    }
    if (guesses.isEmpty()) {
      guesses.addAll(TableGuess.of(workbook.first(), clues));
    }
    guesses.sort(Comparator.comparingInt(guess -> rank(guess.part())));
    List<PartGuess> joined = joined(guesses);
    return PlanMappingGuess.of(
        PlanMapping.of(joined.stream().map(PartGuess::part).collect(Collectors.toList())),
        joined.stream().map(PartGuess::reasons).collect(Collectors.toList()));
  }

  private List<PartGuess> parts(Sheet sheet) {
    List<PartGuess> parts = new ArrayList<>();
    Optional<PartGuess> cards = CardGuess.of(sheet, clues);
    cards.ifPresent(parts::add);
    for (PartGuess found : TableGuess.of(sheet, clues)) {
      PartGuess table = asOverview(found);
      boolean kept =
          cards.isPresent()
              ? isSure(table) && !isItems(table.part())
              : table.confidence() >= LEAST_CONFIDENCE || isSure(table);
      if (kept) {
        parts.add(table);
      }
    }
    if (parts.isEmpty()) {
      OutlineGuess.of(sheet, clues).ifPresent(parts::add);
    }
    return parts.isEmpty() ? TableGuess.of(sheet, clues) : parts;
  }

  private static boolean isItems(PartMapping part) {
    return part.layout().kind() == LayoutKind.CARDS
        || (holdsItems(part.columns()) && !part.overview());
  }

  private static boolean holdsItems(ColumnMapping columns) {
    return columns.has(Field.LABEL) || columns.has(Field.TITLE);
  }

  private static boolean isSure(PartGuess guess) {
    ColumnMapping columns = guess.part().columns();
    return columns.has(Field.INDICATOR_NAME)
        || columns.has(Field.PASSAGE_TITLE)
        || guess.part().overview();
  }

  private static int rank(PartMapping part) {
    if (part.overview()) {
      return 0;
    }
    if (isItems(part)) {
      return 1;
    }
    if (part.layout().kind() == LayoutKind.OUTLINE) {
      return 4;
    }
    return part.columns().has(Field.INDICATOR_NAME) ? 2 : 3;
  }

  /** A table that says who takes part in what, but not what is done, is the overview. */
  private static PartGuess asOverview(PartGuess guess) {
    ColumnMapping columns = guess.part().columns();
    boolean overview =
        columns.has(Field.ACTOR) && !columns.has(Field.CONTENT) && !columns.has(Field.YEAR);
    if (!overview || guess.part().overview()) {
      return guess;
    }
    List<GuessReason> reasons = new ArrayList<>(guess.reasons());
    reasons.add(0, GuessReason.of(GuessReason.Basis.OVERVIEW));
    PartMapping part = PartMapping.builder().from(guess.part()).overview(true).build();
    return new PartGuess(part, reasons, guess.confidence());
  }

  /** Items behind an overview are found by their last numbers. */
  private static List<PartGuess> joined(List<PartGuess> guesses) {
    if (guesses.size() < 2 || !guesses.get(0).part().overview()) {
      return guesses.stream()
          .map(guess -> alone(guess, guesses.size()))
          .collect(Collectors.toList());
    }
    List<PartGuess> joined = new ArrayList<>();
    for (PartGuess guess : guesses) {
      boolean items = isItems(guess.part()) && !guess.part().overview();
      joined.add(items ? byNumber(guess, guesses.get(0)) : guess);
    }
    return joined;
  }

  private static PartGuess byNumber(PartGuess guess, PartGuess overview) {
    List<GuessReason> reasons = new ArrayList<>(guess.reasons());
    reasons.add(0, GuessReason.of(GuessReason.Basis.JOIN_NUMBER, overview.part().name()));
    PartMapping part = PartMapping.builder().from(guess.part()).join(ItemJoin.NUMBER).build();
    return new PartGuess(part, reasons, guess.confidence());
  }

  /** A table that is the only one is no overview of anything. */
  private static PartGuess alone(PartGuess guess, int parts) {
    if (parts > 1 || !guess.part().overview()) {
      return guess;
    }
    PartMapping part = PartMapping.builder().from(guess.part()).overview(false).build();
    return new PartGuess(part, guess.reasons(), guess.confidence());
  }
}
