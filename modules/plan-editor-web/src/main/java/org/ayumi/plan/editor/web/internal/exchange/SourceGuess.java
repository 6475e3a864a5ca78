package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.ImmutableLayout;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PartSuggestion;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingGuess;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.Workbook;

/** What a source suggests of itself: its parts, each with the reasons. */
final class SourceGuess {

  private final List<PartMapping> parts = new ArrayList<>();
  private final List<List<GuessReason>> reasons = new ArrayList<>();

  private SourceGuess() {}

  static SourceGuess of(Workbook workbook, PlanHead head, List<Level> levels) {
    SourceGuess guess = new SourceGuess();
    PlanMappingGuess found = PlanMapping.guess(workbook, head, levels);
    guess.parts.addAll(found.mapping().parts());
    guess.reasons.addAll(found.reasons());
    return guess;
  }

  /**
   * What a part of a sheet suggests in a layout that a person has chosen.
   *
   * @param place the layout, and the lines between which the part stands
   * @param levels whose names head columns
   */
  static PartMapping part(Sheet sheet, Layout place, PlanHead head, List<Level> levels) {
    Sheet alone = new PartPlace(sheet, place).alone();
    return PartSuggestion.of(alone, head, levels, place.kind()).stream()
        .findFirst()
        .map(found -> within(found.part(), place))
        .orElseGet(() -> empty(alone, place));
  }

  /** A part that was found in a place of the sheet. */
  private static PartMapping within(PartMapping part, Layout place) {
    ImmutableLayout layout = ImmutableLayout.copyOf(part.layout());
    layout = place.after().isEmpty() ? layout : layout.withAfter(place.after());
    layout = place.before().isEmpty() ? layout : layout.withBefore(place.before());
    return ImmutablePartMapping.copyOf(part).withLayout(layout);
  }

  /** A part of which nothing is known but where it is. */
  private static PartMapping empty(Sheet sheet, Layout place) {
    ImmutableLayout layout = ImmutableLayout.copyOf(place);
    if (place.kind() == LayoutKind.OUTLINE) {
      return PartMapping.outline(sheet.name(), layout);
    }
    return PartMapping.builder()
        .layout(layout.withCard(CardRules.builder().start("").build()))
        .columns(
            ColumnMapping.builder()
                .sheetName(sheet.name())
                .frame(SheetFrame.builder().build())
                .build())
        .build();
  }

  PlanMapping mapping() {
    return PlanMapping.of(parts);
  }

  /** Why the part that reads the same place in the same layout is suggested; none if none does. */
  List<GuessReason> reasons(PartMapping part) {
    for (int index = 0; index < parts.size(); index++) {
      PartMapping guessed = parts.get(index);
      boolean same =
          guessed.sheetName().equals(part.sheetName())
              && guessed.layout().kind() == part.layout().kind()
              && guessed.layout().after().equals(part.layout().after());
      if (same) {
        return reasons.get(index);
      }
    }
    return List.of();
  }
}
