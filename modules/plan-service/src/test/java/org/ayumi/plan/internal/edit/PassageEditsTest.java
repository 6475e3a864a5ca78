package org.ayumi.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.exception.PassageInUseException;
import org.ayumi.plan.internal.SampleBook;
import org.ayumi.plan.model.view.PassagePlace;
import org.junit.jupiter.api.Test;

/** The sample has p-1 with p-1-1 below it, p-2 under a heading, and p-3. */
class PassageEditsTest {

  private final PlanDocument document = SampleBook.document();

  private static Passage below(String code, String parentCode) {
    return Passage.builder()
        .code(code)
        .type(PassageType.CHAPTER)
        .parentCode(parentCode)
        .text("文")
        .build();
  }

  @Test
  void oneIsAddedLastAtItsPlace() {
    PlanDocument added = PassageEdits.add(document, below("p-1-2", "p-1"));

    assertThat(codes(added)).containsExactly("p-1", "p-1-1", "p-1-2", "p-2", "p-3");
    assertThat(codes(PassageEdits.add(added, below("p-1-1-1", "p-1-1"))))
        .containsExactly("p-1", "p-1-1", "p-1-1-1", "p-1-2", "p-2", "p-3");
    Passage top = Passage.builder().code("p-4").type(PassageType.GLOSSARY).build();
    assertThat(codes(PassageEdits.add(document, top))).endsWith("p-3", "p-4");
    assertThat(PassageEdits.coded(document, Passage.builder().from(top).code("").build()).code())
        .isEqualTo("passage-5");
  }

  @Test
  void oneKeepsCodeAndPlace() throws Exception {
    Passage typed =
        Passage.builder().code("x").type(PassageType.GOAL).title("目標").headingCode("h-2").build();

    Passage stored = PassageEdits.replace(document, "p-1-1", typed).passages().get(1);

    assertThat(stored)
        .isEqualTo(
            Passage.builder()
                .code("p-1-1")
                .type(PassageType.GOAL)
                .title("目標")
                .parentCode("p-1")
                .build());
  }

  @Test
  void oneTakesAllBelowItAlong() throws Exception {
    PlanDocument last = PassageEdits.move(document, "p-1", PassagePlace.top());
    PlanDocument first = PassageEdits.move(last, "p-1", PassagePlace.top().before("p-3"));
    PlanDocument below = PassageEdits.move(document, "p-1", PassagePlace.below("p-3"));

    assertThat(codes(last)).containsExactly("p-2", "p-3", "p-1", "p-1-1");
    assertThat(codes(first)).containsExactly("p-2", "p-1", "p-1-1", "p-3");
    assertThat(codes(below)).containsExactly("p-2", "p-3", "p-1", "p-1-1");
    assertThat(below.passages().get(2).parentCode()).contains("p-3");
    assertThat(PlanCheck.violations(below)).isEmpty();
  }

  @Test
  void oneIsPutUnderAHeading() throws Exception {
    PlanDocument moved =
        PassageEdits.move(document, "p-1-1", PassagePlace.underHeading("h-1-1").before("p-2"));

    assertThat(codes(moved)).containsExactly("p-1", "p-1-1", "p-2", "p-3");
    assertThat(moved.passages().get(1).headingCode()).contains("h-1-1");
    assertThat(moved.passages().get(1).parentCode()).isEmpty();
  }

  @Test
  void noneIsPutBelowItselfOrBesideOneThatStandsElsewhere() {
    assertThatThrownBy(() -> PassageEdits.move(document, "p-1", PassagePlace.below("p-1-1")))
        .isInstanceOf(NoSuchPlanPassageException.class);
    assertThatThrownBy(() -> PassageEdits.move(document, "p-3", PassagePlace.top().before("p-1-1")))
        .isInstanceOf(NoSuchPlanPassageException.class);
    assertThatThrownBy(() -> PassageEdits.move(document, "p-9", PassagePlace.top()))
        .isInstanceOf(NoSuchPlanPassageException.class);
  }

  @Test
  void oneWithPassagesBelowItIsNotDeleted() throws Exception {
    assertThatThrownBy(() -> PassageEdits.delete(document, "p-1"))
        .isInstanceOf(PassageInUseException.class);
    assertThat(codes(PassageEdits.delete(PassageEdits.delete(document, "p-1-1"), "p-1")))
        .containsExactly("p-2", "p-3");
  }

  private static List<String> codes(PlanDocument document) {
    return document.passages().stream().map(Passage::code).collect(Collectors.toList());
  }
}
