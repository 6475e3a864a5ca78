package org.ayumi.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A department as the plan knows it (G12). The order in the document is the 建制順 (D6). */
@Value.Immutable
public interface Department {

  static ImmutableDepartment.Builder builder() {
    return ImmutableDepartment.builder();
  }

  /** External reference code, unique within the plan. */
  String code();

  /** The official name. */
  String name();

  /** Every form in which the plan prints it, the official one included. */
  List<String> printedNames();

  @Value.Default
  default DepartmentType type() {
    return DepartmentType.NAMED;
  }

  /** The first day on which the unit exists; absent: before the plan begins. */
  Optional<LocalDate> validFrom();

  /** The last day on which the unit exists; absent: it still does. */
  Optional<LocalDate> validTo();

  /**
   * The units that take over its tasks after a reorganisation: one after a renaming or merger,
   * several after a split; the first one takes what is not parted by hand. What was printed before
   * keeps the old name.
   */
  List<String> successorCodes();

  /** Whether the unit exists on that day. */
  default boolean isValidOn(LocalDate day) {
    return validFrom().map(from -> !day.isBefore(from)).orElse(true)
        && validTo().map(to -> !day.isAfter(to)).orElse(true);
  }

  @Value.Check
  default void check() {
    if (validFrom().isPresent()
        && validTo().isPresent()
        && validTo().get().isBefore(validFrom().get())) {
      throw new IllegalArgumentException("The department ends before it begins: " + code());
    }
  }
}
