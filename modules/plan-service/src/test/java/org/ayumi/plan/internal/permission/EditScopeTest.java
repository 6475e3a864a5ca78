package org.ayumi.plan.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

class EditScopeTest {

  private final Item stored = SamplePlan.item("i-1", "h-1-1");
  private final ImmutableItem edited = ImmutableItem.copyOf(stored);
  private final Content content = stored.contents().get(0);

  @Test
  void theResponsibleDepartmentEditsTextsActorsKindContentsAndYears() {
    Item all =
        edited
            .withTitle("別")
            .withPurpose("別")
            .withCompletion("別")
            .withKind("継続")
            .withActors(List.of())
            .withContents(ImmutableContent.copyOf(content).withText("別").withYears(List.of()));

    assertThat(exceeded("d-1", all)).isEmpty();
  }

  @Test
  void whereAnItemStandsAndWhoIsResponsibleIsTheOffices() {
    assertThat(exceeded("d-1", edited.withCode("i-9"))).contains("code");
    assertThat(exceeded("d-1", edited.withHeadingCode("h-2"))).contains("headingCode");
    assertThat(exceeded("d-1", edited.withReference("Ⅱ"))).contains("reference");
    assertThat(exceeded("d-1", edited.withNumber("⑨"))).contains("number");
    assertThat(exceeded("d-1", edited.withDepartments(DepartmentRef.of("d-3", "他課"))))
        .contains("departments");
    assertThat(exceeded("d-1", edited.withRelisting(Relisting.builder().build())))
        .contains("relisting");
    assertThat(exceeded("d-1", edited.withOverviewLabel("別"))).contains("overviewLabel");
    assertThat(exceeded("d-1", edited.withCandidate(true))).contains("candidate");
    assertThat(exceeded("d-1", edited.withExample(Example.of("青葉市", "(青葉市)")))).contains("example");
  }

  @Test
  void nobodyTakesContentsOver() {
    Content taken =
        ImmutableContent.copyOf(content).withDepartments(DepartmentRef.of("d-1", "協働課"));
    Content relisted = ImmutableContent.copyOf(content).withRelisting(Relisting.builder().build());

    assertThat(exceeded("d-1", edited.withContents(taken))).contains("contents.departments");
    assertThat(exceeded("d-1", edited.withContents(relisted))).contains("contents.departments");
  }

  @Test
  void aNewContentHasNoDepartmentsOfItsOwn() {
    Content plain = Content.builder().code("").text("新").build();
    Content assigned = ImmutableContent.copyOf(plain).withDepartments(DepartmentRef.of("d-1", "課"));

    assertThat(exceeded("d-1", edited.withContents(content, plain))).isEmpty();
    assertThat(exceeded("d-1", edited.withContents(content, assigned)))
        .contains("contents.departments");
  }

  @Test
  void aDepartmentNamedInAContentEditsThatContentAlone() {
    Content own = ImmutableContent.copyOf(content).withText("別").withYears(List.of());
    Content another = Content.builder().code("").text("新").build();

    assertThat(exceeded("d-2", edited.withContents(own))).isEmpty();
    assertThat(exceeded("d-2", edited.withPurpose("別"))).contains("contents");
    assertThat(exceeded("d-2", edited.withContents(content, another))).contains("contents");
    assertThat(exceeded("d-2", edited.withContents(List.of()))).contains("contents");
  }

  private Optional<String> exceeded(String departmentCode, Item item) {
    return new EditScope(Set.of(departmentCode)).exceededBy(stored, item);
  }
}
