package org.ayumi.plan.exchange;

import java.util.List;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.internal.guess.PlanClues;
import org.ayumi.plan.exchange.internal.guess.PlanGuesser;
import org.ayumi.plan.exchange.internal.sheet.SheetName;
import org.immutables.value.Value;

/**
 * How a source — a workbook, a file, a pasted text — is read as a plan, and a plan is written as
 * that source (G16, G17): its parts in the order in which they are read. Data, see {@link
 * PlanMappingJson}.
 */
@Value.Immutable
public interface PlanMapping {

  static PlanMapping of(List<PartMapping> parts) {
    return ImmutablePlanMapping.builder().parts(parts).build();
  }

  /** A single table. */
  static PlanMapping of(ColumnMapping columns) {
    return of(List.of(PartMapping.of(columns)));
  }

  /**
   * The mapping that the source itself suggests, with the reasons: its visible sheets, tables,
   * cards and outlines.
   *
   * @param head in whose period years without era are read
   */
  static PlanMappingGuess guess(Workbook workbook, PlanHead head) {
    return guess(workbook, head, List.of());
  }

  /**
   * As {@link #guess(Workbook, PlanHead)} for a plan whose levels have names.
   *
   * @param levels a column headed by the name of one holds it
   */
  static PlanMappingGuess guess(Workbook workbook, PlanHead head, List<Level> levels) {
    return new PlanGuesser(workbook, PlanClues.of(head, levels)).guess();
  }

  /** At least one. */
  List<PartMapping> parts();

  /** Whether all parts are of one sheet, so that a plan can be written as CSV. */
  default boolean isOneSheet() {
    return parts().stream().map(part -> SheetName.of(part.sheetName())).distinct().count() == 1;
  }

  @Value.Check
  default void check() {
    if (parts().isEmpty()) {
      throw new IllegalArgumentException("A mapping needs a part");
    }
  }
}
