package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** What a person filters items by; everything is optional and all that is given must hold. */
@Value.Immutable
public interface ItemQuery {

  static ImmutableItemQuery.Builder builder() {
    return ImmutableItemQuery.builder();
  }

  /** Every item. */
  static ItemQuery all() {
    return builder().build();
  }

  /** A reference number in any notation (D5), or words that must all occur (D8). */
  @Value.Default
  default String text() {
    return "";
  }

  /** Items anywhere below this heading. */
  Optional<String> headingCode();

  /** Items or contents for which the department is named. */
  Optional<String> departmentCode();

  /** Items in which the actor takes part: its mark's sense is not NOT_INVOLVED and not blank. */
  Optional<String> actorCode();

  /** Mark of the kind. */
  Optional<String> kind();

  /** With {@link #mark()}: the year it must stand in; alone: something is planned in that year. */
  Optional<FiscalYear> year();

  /** The schedule token that applies in the year, or in any year; → counts as what it repeats. */
  Optional<String> mark();

  /** Only re-listed items, or only others. */
  Optional<Boolean> relisted();
}
