package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedFormsTest {

  private final Item printed =
      Item.builder()
          .code("i")
          .number("②")
          .title("講座の充実")
          .relisting(Relisting.builder().build())
          .label("②　講座の充実 【再掲】")
          .addDepartments(DepartmentRef.of("a", "(仮称)甲課"), DepartmentRef.of("b", "乙課"))
          .departmentsPrinted("(仮称)甲課、乙課")
          .addActors(ActorMark.of("c", "■"))
          .actorsPrinted("☑市民")
          .build();

  @Test
  void leavesWhatIsUnchanged() {
    Item edited = ImmutableItem.copyOf(printed).withPurpose("目的");

    assertThat(PrintedForms.recompose(printed, edited)).isEqualTo(edited);
  }

  @Test
  void composesTheLabelWithThePlansBlanks() {
    ImmutableItem edited = ImmutableItem.copyOf(printed).withTitle("講座の拡充");

    assertThat(PrintedForms.recompose(printed, edited).label()).isEqualTo("②　講座の拡充 【再掲】");
    assertThat(PrintedForms.recompose(printed, edited.withRelisting(Optional.empty())).label())
        .isEqualTo("②　講座の拡充");
    assertThat(PrintedForms.recompose(printed, edited.withNumber("")).label())
        .isEqualTo("講座の拡充 【再掲】");
  }

  @Test
  void composesChangedListsAnew() {
    ImmutableItem edited =
        ImmutableItem.copyOf(printed)
            .withDepartments(DepartmentRef.of("b", "乙課"), DepartmentRef.of("c", "丙課"))
            .withActors(ActorMark.of("c", "□"));

    Item recomposed = PrintedForms.recompose(printed, edited);
    assertThat(recomposed.departmentsPrinted()).isEqualTo("乙課・丙課");
    assertThat(recomposed.actorsPrinted()).isEmpty();
    assertThat(PrintedForms.recompose(printed, edited.withActorsPrinted("□市民")).actorsPrinted())
        .isEqualTo("□市民");
  }

  @Test
  void anEditedPrintedFormWins() {
    Item edited = ImmutableItem.copyOf(printed).withTitle("別").withLabel("② 別の名");

    assertThat(PrintedForms.recompose(printed, edited).label()).isEqualTo("② 別の名");
  }

  @Test
  void aLabelThatHoldsNoneOfItsPartsIsComposed() {
    Item odd = ImmutableItem.copyOf(printed).withLabel("まったく別");

    assertThat(PrintedForms.recompose(odd, ImmutableItem.copyOf(odd).withTitle("新")).label())
        .isEqualTo("② 新 【再掲】");
  }

  @Test
  void aKindThatTheLabelPrintsStaysInItsPlace() {
    Item behind =
        Item.builder().code("i").number("②").title("講座").kind("新規").label("② 講座 （新規）").build();
    Item ahead = ImmutableItem.copyOf(behind).withLabel("②（新規）講座");

    assertThat(PrintedForms.recompose(behind, ImmutableItem.copyOf(behind).withTitle("教室")).label())
        .isEqualTo("② 教室 （新規）");
    assertThat(PrintedForms.recompose(ahead, ImmutableItem.copyOf(ahead).withKind("継続")).label())
        .isEqualTo("②（継続）講座");
    assertThat(PrintedForms.recompose(behind, ImmutableItem.copyOf(behind).withKind("")).label())
        .isEqualTo("② 講座");
  }

  @Test
  void aKindThatTheLabelDoesNotPrintLeavesItAlone() {
    Item plain = ImmutableItem.copyOf(printed).withKind("新規");

    assertThat(PrintedForms.recompose(plain, ImmutableItem.copyOf(plain).withKind("継続")).label())
        .isEqualTo("②　講座の充実 【再掲】");
  }
}
