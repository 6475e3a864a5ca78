package org.ayumi.plan.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.PlanTerm;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.ayumi.plan.model.impl.PlanTermImpl;
import org.junit.jupiter.api.Test;

class PlanFrameTest {

  private final PlanFrame frame =
      new PlanFrame(
          List.of(
              heading(1, "h-1", 0),
              heading(2, "h-1-1", 1),
              heading(3, "h-1-1-1", 2),
              heading(4, "h-2", 0)),
          List.of(),
          List.of(term("□", TermSense.NOT_INVOLVED), term("■", TermSense.PLAIN)));

  @Test
  void findsHeadingsAtAnyDepth() {
    assertThat(frame.headingIdsFrom("h-1")).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(frame.headingIdsFrom("h-1-1")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(frame.headingIdsFrom("none")).isEmpty();
  }

  @Test
  void endsInACircleOfHeadings() {
    PlanFrame circle =
        new PlanFrame(List.of(heading(1, "a", 2), heading(2, "b", 1)), List.of(), List.of());

    assertThat(circle.headingIdsFrom("c")).isEmpty();
  }

  @Test
  void knowsTheMarksThatSayNotInvolved() {
    assertThat(frame.marksNotInvolved()).containsExactly("□");
  }

  private static PlanHeading heading(long id, String code, long parentId) {
    PlanHeading heading = new PlanHeadingImpl();
    heading.setPlanHeadingId(id);
    heading.setCode(code);
    heading.setParentPlanHeadingId(parentId);
    return heading;
  }

  private static PlanTerm term(String mark, TermSense sense) {
    PlanTerm term = new PlanTermImpl();
    term.setType(VocabularyType.ROLE.name());
    term.setMark(mark);
    term.setSense(sense.name());
    return term;
  }
}
