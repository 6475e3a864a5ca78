package org.ayumi.plan.editor.web.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.model.view.DepartmentDetail;

/** A department as typed, with the organizations and user groups that it stands for. */
final class DepartmentForm {

  private final Department department;
  private final List<Long> organizationIds;
  private final List<Long> userGroupIds;
  private final long version;

  private DepartmentForm(
      Department department, List<Long> organizationIds, List<Long> userGroupIds, long version) {
    this.department = department;
    this.organizationIds = organizationIds;
    this.userGroupIds = userGroupIds;
    this.version = version;
  }

  static DepartmentForm blank() {
    return new DepartmentForm(
        Department.builder().code("").name("").build(), List.of(), List.of(), 0);
  }

  static DepartmentForm of(DepartmentDetail detail) {
    return new DepartmentForm(
        detail.department(), detail.organizationIds(), detail.userGroupIds(), detail.mvccVersion());
  }

  static DepartmentForm read(FormParameters parameters, String code) {
    Department department =
        Department.builder()
            .code(code)
            .name(parameters.line("name"))
            .printedNames(
                parameters
                    .text("printedNames")
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.toList()))
            .type(parameters.choice("type", DepartmentType.NAMED))
            .build();
    return new DepartmentForm(
        department,
        ids(parameters, "organizations"),
        ids(parameters, "userGroups"),
        parameters.id("version"));
  }

  private static List<Long> ids(FormParameters parameters, String name) {
    return parameters.texts(name).stream()
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .collect(Collectors.toList());
  }

  Department department() {
    return department;
  }

  String name() {
    return department.name();
  }

  /** Ids of organizations. */
  List<String> organizations() {
    return texts(organizationIds);
  }

  /** Ids of user groups. */
  List<String> userGroups() {
    return texts(userGroupIds);
  }

  private static List<String> texts(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.toList());
  }

  long[] organizationIds() {
    return ids(organizationIds);
  }

  long[] userGroupIds() {
    return ids(userGroupIds);
  }

  private static long[] ids(List<Long> all) {
    return all.stream().flatMapToLong(LongStream::of).toArray();
  }

  long version() {
    return version;
  }
}
