package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.NoSuchPlanEvaluationException;

/**
 * Edits of a document's evaluations, which stay in the order of years; each gives a new document.
 */
public final class EvaluationEdits {

  private EvaluationEdits() {}

  /** The evaluation with a code, if it has none. */
  public static Evaluation coded(PlanDocument document, Evaluation evaluation) {
    if (!evaluation.code().isEmpty()) {
      return evaluation;
    }
    Set<String> taken =
        document.evaluations().stream().map(Evaluation::code).collect(Collectors.toSet());
    return ImmutableEvaluation.copyOf(evaluation)
        .withCode(Codes.numbered("evaluation-", taken.size() + 1, taken));
  }

  /** Adds the evaluation, last of its year. */
  public static PlanDocument add(PlanDocument document, Evaluation evaluation) {
    List<Evaluation> evaluations = new ArrayList<>(document.evaluations());
    evaluations.add(evaluation);
    return byYear(document, evaluations);
  }

  /** Takes everything but the code. */
  public static PlanDocument replace(PlanDocument document, String code, Evaluation evaluation)
      throws NoSuchPlanEvaluationException {
    List<Evaluation> evaluations = new ArrayList<>(document.evaluations());
    evaluations.set(
        place(evaluations, code), ImmutableEvaluation.copyOf(evaluation).withCode(code));
    return byYear(document, evaluations);
  }

  /**
   * Puts an evaluation before another one of its year, or last of it.
   *
   * @throws NoSuchPlanEvaluationException also if the other one is of another year
   */
  public static PlanDocument move(PlanDocument document, String code, String beforeCode)
      throws NoSuchPlanEvaluationException {
    List<Evaluation> evaluations = new ArrayList<>(document.evaluations());
    Evaluation moved = evaluations.remove(place(evaluations, code));
    int before = beforeCode.isEmpty() ? evaluations.size() : place(evaluations, beforeCode);
    if (before < evaluations.size() && !evaluations.get(before).year().equals(moved.year())) {
      throw new NoSuchPlanEvaluationException("Not of the year: " + beforeCode);
    }
    evaluations.add(before, moved);
    return byYear(document, evaluations);
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws NoSuchPlanEvaluationException {
    List<Evaluation> evaluations = new ArrayList<>(document.evaluations());
    evaluations.remove(place(evaluations, code));
    return byYear(document, evaluations);
  }

  private static PlanDocument byYear(PlanDocument document, List<Evaluation> evaluations) {
    evaluations.sort(Comparator.comparing(Evaluation::year));
    return ImmutablePlanDocument.copyOf(document).withEvaluations(evaluations);
  }

  private static int place(List<Evaluation> evaluations, String code)
      throws NoSuchPlanEvaluationException {
    for (int i = 0; i < evaluations.size(); i++) {
      if (evaluations.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanEvaluationException("No evaluation " + code);
  }
}
