package org.ayumi.plan.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.internal.SampleBook;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.junit.jupiter.api.Test;

/** Of which indicators a department sets actual values: heading 1 stands above 11 and 12. */
class ActualsScopeTest {

  private final List<PlanHeading> headings =
      List.of(heading(1, 0), heading(11, 1), heading(12, 1), heading(2, 0));

  private static PlanHeading heading(long id, long parentId) {
    PlanHeadingImpl heading = new PlanHeadingImpl();
    heading.setPlanHeadingId(id);
    heading.setParentPlanHeadingId(parentId);
    heading.setCode("h-" + id);
    return heading;
  }

  private static boolean contains(ActualsScope scope, long headingId) {
    return scope.contains(SampleBook.indicator("n", "h-" + headingId));
  }

  @Test
  void isThatOfHeadingsAboveTheDepartmentsItems() {
    ActualsScope scope = ActualsScope.above(List.of(11L), headings);

    assertThat(contains(scope, 11)).isTrue();
    assertThat(contains(scope, 1)).isTrue();
    assertThat(contains(scope, 12)).isFalse();
    assertThat(contains(scope, 2)).isFalse();
  }

  @Test
  void isNotThatOfThePlanAsAWhole() {
    assertThat(ActualsScope.above(List.of(11L, 2L), headings).contains(SampleBook.ofThePlan()))
        .isFalse();
    assertThat(ActualsScope.above(List.of(0L), headings).contains(SampleBook.ofThePlan()))
        .isFalse();
  }

  @Test
  void isEmptyForWhoIsResponsibleForNothing() {
    ActualsScope scope = ActualsScope.above(List.of(), headings);

    assertThat(headings).noneMatch(heading -> contains(scope, heading.getPlanHeadingId()));
  }

  @Test
  void isEverythingForTheOffice() {
    assertThat(ActualsScope.all().contains(SampleBook.ofThePlan())).isTrue();
    assertThat(contains(ActualsScope.all(), 12)).isTrue();
  }
}
