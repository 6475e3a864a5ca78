package org.ayumi.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.DepartmentInUseException;
import org.ayumi.plan.exception.HeadingInUseException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

class EditsTest {

  private final PlanDocument document = SamplePlan.document();

  @Test
  void anItemIsAddedAfterTheLastOfItsHeading() {
    PlanDocument edited = ItemEdits.add(document, SamplePlan.item("i-9", "h-1-1"));

    assertThat(items(edited)).containsExactly("i-1", "i-2", "i-9", "i-3", "i-4");
  }

  @Test
  void anItemOfAnEmptyHeadingFollowsTheHeadingBefore() throws Exception {
    PlanDocument emptied = ItemEdits.delete(document, "i-3");

    assertThat(items(ItemEdits.add(emptied, SamplePlan.item("i-9", "h-1-2"))))
        .containsExactly("i-1", "i-2", "i-9", "i-4");
  }

  @Test
  void anItemIsMovedBeforeAnotherOrLast() throws Exception {
    assertThat(items(ItemEdits.move(document, "i-3", Optional.of("h-1-1"), "i-1")))
        .containsExactly("i-3", "i-1", "i-2", "i-4");
    PlanDocument last = ItemEdits.move(document, "i-1", Optional.of("h-2"), "");
    assertThat(items(last)).containsExactly("i-2", "i-3", "i-4", "i-1");
    assertThat(last.items().get(3).headingCode()).contains("h-2");
  }

  @Test
  void anItemIsNotMovedBeforeOneOfAnotherHeading() {
    assertThatThrownBy(() -> ItemEdits.move(document, "i-1", Optional.of("h-1-1"), "i-4"))
        .isInstanceOf(NoSuchPlanItemException.class);
    assertThatThrownBy(() -> ItemEdits.delete(document, "none"))
        .isInstanceOf(NoSuchPlanItemException.class);
  }

  @Test
  void codesAreMadeUpAndUnique() {
    Item item =
        Item.builder()
            .code("")
            .reference("Ⅰ-(1)-②")
            .addContents(
                Content.builder().code("").build(),
                Content.builder().code("x-c2").build(),
                Content.builder().code("").build())
            .build();
    Item coded = ItemEdits.coded(document, item);

    assertThat(coded.code()).isEqualTo("i-1-1-2");
    assertThat(coded.contents())
        .extracting(Content::code)
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(ItemEdits.coded(ItemEdits.add(document, coded), item).code()).isEqualTo("i-1-1-2-2");
    assertThat(ItemEdits.coded(document, Item.builder().code("").build()).code()).isEqualTo("i-5");
  }

  @Test
  void aHeadingIsAddedLastBelowItsParent() throws Exception {
    Heading heading =
        HeadingEdits.coded(
            document,
            Heading.builder().code("").parentCode("h-1").depth(9).number("(3)").title("新").build());

    assertThat(heading.code()).isEqualTo("h-1-3");
    assertThat(heading.depth()).isEqualTo(2);
    assertThat(headings(HeadingEdits.add(document, heading)))
        .containsExactly("h-1", "h-1-1", "h-1-2", "h-1-3", "h-2");
  }

  @Test
  void aHeadingTakesAllBelowItAlong() throws Exception {
    PlanDocument moved = HeadingEdits.move(document, "h-2", Optional.empty(), "h-1");

    assertThat(headings(moved)).containsExactly("h-2", "h-1", "h-1-1", "h-1-2");
    assertThat(items(moved)).containsExactly("i-4", "i-1", "i-2", "i-3");
    assertThat(headings(HeadingEdits.move(moved, "h-1", Optional.empty(), "h-2")))
        .containsExactly("h-1", "h-1-1", "h-1-2", "h-2");
  }

  @Test
  void aHeadingMovedToAnotherDepthBreaksARule() throws Exception {
    PlanDocument moved = HeadingEdits.move(document, "h-1-1", Optional.empty(), "");

    assertThat(PlanCheck.violations(moved)).isNotEmpty();
  }

  @Test
  void aHeadingIsNotMovedBelowItself() {
    assertThatThrownBy(() -> HeadingEdits.move(document, "h-1", Optional.of("h-1-1"), ""))
        .isInstanceOf(NoSuchPlanHeadingException.class);
  }

  @Test
  void aHeadingInUseIsNotDeleted() throws Exception {
    assertThatThrownBy(() -> HeadingEdits.delete(document, "h-1"))
        .isInstanceOf(HeadingInUseException.class);
    assertThatThrownBy(() -> HeadingEdits.delete(document, "h-2"))
        .isInstanceOf(HeadingInUseException.class);
    assertThat(headings(HeadingEdits.delete(ItemEdits.delete(document, "i-4"), "h-2")))
        .doesNotContain("h-2");
  }

  @Test
  void aHeadingKeepsItsPlaceWhenRenamed() throws Exception {
    Heading renamed = Heading.builder().code("other").depth(7).number("(9)").title("改名").build();
    Heading stored = HeadingEdits.replace(document, "h-1-2", renamed).headings().get(2);

    assertThat(stored.code()).isEqualTo("h-1-2");
    assertThat(stored.parentCode()).contains("h-1");
    assertThat(stored.depth()).isEqualTo(2);
    assertThat(stored.label()).isEqualTo("(9) 改名");
  }

  @Test
  void departmentsAreAddedOrderedAndRenamed() throws Exception {
    Department department =
        DepartmentEdits.coded(document, Department.builder().code("").name("新課").build());
    PlanDocument added = DepartmentEdits.add(document, department);

    assertThat(department.code()).isEqualTo("d-3");
    assertThat(departments(DepartmentEdits.move(added, "d-3", "d-1")))
        .containsExactly("d-3", "d-1", "d-2");
    assertThat(departments(DepartmentEdits.move(added, "d-1", "")))
        .containsExactly("d-2", "d-3", "d-1");
    assertThat(
            DepartmentEdits.replace(added, "d-3", Department.builder().code("x").name("改").build())
                .departments()
                .get(2))
        .isEqualTo(Department.builder().code("d-3").name("改").build());
    assertThat(departments(DepartmentEdits.delete(added, "d-3"))).containsExactly("d-1", "d-2");
  }

  @Test
  void aDepartmentNamedInAnItemOrContentIsNotDeleted() {
    assertThatThrownBy(() -> DepartmentEdits.delete(document, "d-1"))
        .isInstanceOf(DepartmentInUseException.class);
    assertThatThrownBy(() -> DepartmentEdits.delete(document, "d-2"))
        .isInstanceOf(DepartmentInUseException.class);
    assertThatThrownBy(() -> DepartmentEdits.delete(document, "d-9"))
        .isInstanceOf(NoSuchPlanDepartmentException.class);
  }

  private static List<String> items(PlanDocument document) {
    return document.items().stream().map(Item::code).collect(Collectors.toList());
  }

  private static List<String> headings(PlanDocument document) {
    return document.headings().stream().map(Heading::code).collect(Collectors.toList());
  }

  private static List<String> departments(PlanDocument document) {
    return document.departments().stream().map(Department::code).collect(Collectors.toList());
  }
}
