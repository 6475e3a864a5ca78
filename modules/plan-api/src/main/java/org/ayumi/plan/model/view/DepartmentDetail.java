package org.ayumi.plan.model.view;

import java.util.List;
import org.ayumi.plan.domain.Department;
import org.immutables.value.Value;

/** A department with what it stands for in the portal. */
@Value.Immutable
public interface DepartmentDetail {

  static ImmutableDepartmentDetail.Builder builder() {
    return ImmutableDepartmentDetail.builder();
  }

  Department department();

  /** To be named when it is written. */
  long mvccVersion();

  /** The organizations whose members work in it. */
  List<Long> organizationIds();

  /** The user groups whose members work in it. */
  List<Long> userGroupIds();
}
