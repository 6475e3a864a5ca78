package org.ayumi.plan.editor.web.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.DepartmentDetail;

/** A department as typed, with the organizations and user groups that it stands for. */
final class DepartmentForm {

  private final Department department;
  private final String validFrom;
  private final String validTo;
  private final List<Long> organizationIds;
  private final List<Long> userGroupIds;
  private final long version;

  private DepartmentForm(
      Department department,
      String validFrom,
      String validTo,
      List<Long> organizationIds,
      List<Long> userGroupIds,
      long version) {
    this.department = department;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.organizationIds = organizationIds;
    this.userGroupIds = userGroupIds;
    this.version = version;
  }

  static DepartmentForm blank() {
    return new DepartmentForm(
        Department.builder().code("").name("").build(), "", "", List.of(), List.of(), 0);
  }

  static DepartmentForm of(DepartmentDetail detail) {
    return new DepartmentForm(
        detail.department(),
        detail.department().validFrom().map(LocalDate::toString).orElse(""),
        detail.department().validTo().map(LocalDate::toString).orElse(""),
        detail.organizationIds(),
        detail.userGroupIds(),
        detail.mvccVersion());
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
            .successorCodes(
                parameters.texts("successors").stream().distinct().collect(Collectors.toList()))
            .build();
    return new DepartmentForm(
        department,
        parameters.line("validFrom"),
        parameters.line("validTo"),
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

  /** Without the days, which are checked first. */
  Department department() {
    return department;
  }

  /**
   * The department with its days.
   *
   * @throws RefusedException if one is no day, or the last lies before the first
   */
  Department dated(FormParameters parameters) throws RefusedException {
    Optional<LocalDate> from = parameters.day("validFrom");
    Optional<LocalDate> to = parameters.day("validTo");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new RefusedException("validTo", "error-department-days");
    }
    return ImmutableDepartment.copyOf(department).withValidFrom(from).withValidTo(to);
  }

  String validFrom() {
    return validFrom;
  }

  String validTo() {
    return validTo;
  }

  List<String> successors() {
    return department.successorCodes();
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
