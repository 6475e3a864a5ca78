package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.domain.DepartmentRef;

/** Departments as printed, each leading to the items it is named for. */
final class Departments {

  private final Visit visit;

  Departments(Visit visit) {
    this.visit = visit;
  }

  List<Link> links(List<DepartmentRef> departments) {
    return departments.stream().map(this::link).collect(Collectors.toList());
  }

  private Link link(DepartmentRef department) {
    ListState state = ListState.start().with(Filter.DEPARTMENT, department.departmentCode());
    return new Link(department.printed(), visit.links().list(state));
  }
}
