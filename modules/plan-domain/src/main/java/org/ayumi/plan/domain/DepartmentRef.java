package org.ayumi.plan.domain;

import org.immutables.value.Value;

/**
 * A department named in an item or content, in the form printed there; the first one leads (G3).
 */
@Value.Immutable
public interface DepartmentRef {

  static DepartmentRef of(String departmentCode, String printed) {
    return ImmutableDepartmentRef.builder().departmentCode(departmentCode).printed(printed).build();
  }

  String departmentCode();

  String printed();
}
