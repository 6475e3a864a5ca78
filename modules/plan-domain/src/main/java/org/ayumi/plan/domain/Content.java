package org.ayumi.plan.domain;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One content (推進内容) of an item: the unit that is answered and counted (G4). */
@Value.Immutable
public interface Content {

  static ImmutableContent.Builder builder() {
    return ImmutableContent.builder();
  }

  /** External reference code, unique within the plan. */
  String code();

  /** The bullet as printed (● ・ ○ ①); empty if none. */
  @Value.Default
  default String bullet() {
    return "";
  }

  /** May hold line breaks (LF). */
  @Value.Default
  default String text() {
    return "";
  }

  /** Its own departments; empty: those of the item. */
  List<DepartmentRef> departments();

  /** Cells in the order of years; a year of the plan without a cell is a blank one. */
  List<YearCell> years();

  Optional<Relisting> relisting();

  /** The cell of the year, if there is one. */
  default Optional<YearCell> year(FiscalYear year) {
    return years().stream().filter(cell -> cell.year().equals(year)).findFirst();
  }
}
