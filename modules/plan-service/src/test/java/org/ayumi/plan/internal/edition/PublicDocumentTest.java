package org.ayumi.plan.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.PlanJson;
import org.ayumi.plan.internal.SampleBook;
import org.junit.jupiter.api.Test;

/** What the public may read of a plan (G14). */
class PublicDocumentTest {

  private final PlanDocument working = SampleBook.document();

  @Test
  void isEverythingButEvaluationsThatAreNotPublished() {
    assertThat(PublicDocument.of(working))
        .isEqualTo(
            ImmutablePlanDocument.copyOf(working).withEvaluations(List.of(SampleBook.ofAnItem())));
  }

  @Test
  void doesNotTellThem() {
    assertThat(PlanJson.write(working)).contains("まだ公表しない意見", "e-2");
    assertThat(PlanJson.write(PublicDocument.of(working)))
        .contains("よく")
        .doesNotContain("まだ公表しない意見")
        .doesNotContain("e-2");
  }
}
