package org.ayumi.plan.internal.edition;

import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;

/** What of a working plan an edition may hold: everything but evaluations not published (G14). */
public final class PublicDocument {

  private PublicDocument() {}

  public static PlanDocument of(PlanDocument working) {
    return ImmutablePlanDocument.copyOf(working)
        .withEvaluations(
            working.evaluations().stream()
                .filter(Evaluation::published)
                .collect(Collectors.toList()));
  }
}
