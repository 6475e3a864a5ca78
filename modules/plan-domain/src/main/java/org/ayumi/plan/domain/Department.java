package org.ayumi.plan.domain;

import java.util.List;
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
}
