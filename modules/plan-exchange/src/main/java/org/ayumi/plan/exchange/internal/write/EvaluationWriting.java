package org.ayumi.plan.exchange.internal.write;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.exchange.MappedColumn;

/** The cells with what a committee says. */
final class EvaluationWriting {

  private EvaluationWriting() {}

  static String text(MappedColumn column, List<Evaluation> evaluations) {
    Optional<Evaluation> evaluation =
        evaluations.stream()
            .filter(each -> column.year().filter(each.year()::equals).isPresent())
            .findFirst();
    return evaluation.map(present -> text(column, present)).orElse("");
  }

  private static String text(MappedColumn column, Evaluation evaluation) {
    switch (column.field()) {
      case EVALUATION_GRADE:
        return evaluation.grade();
      case EVALUATION_COMMENT:
        return evaluation.comment();
      default:
        return evaluation.reply();
    }
  }
}
