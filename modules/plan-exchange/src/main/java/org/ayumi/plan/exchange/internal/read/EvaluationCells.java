package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;

/**
 * Reads what a committee says of the items and headings of rows (G14). A sheet has one evaluation
 * of each and year; further ones that the plan has stay, and so do those of other years.
 */
final class EvaluationCells {

  private static final List<Field> FIELDS =
      List.of(Field.EVALUATION_GRADE, Field.EVALUATION_COMMENT, Field.EVALUATION_REPLY);

  private final TermRegistry terms;
  private final Map<String, Evaluation> known = new LinkedHashMap<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private final List<Evaluation> read = new ArrayList<>();
  private final Codes codes;

  EvaluationCells(List<Evaluation> known, TermRegistry terms) {
    this.terms = terms;
    known.forEach(each -> this.known.putIfAbsent(key(each), each));
    codes = new Codes(known.stream().map(Evaluation::code).collect(Collectors.toSet()));
  }

  /** Takes the evaluations of a row's item, else of its heading, else of the plan. */
  void accept(RowCells cells, Optional<String> itemCode, Optional<String> headingCode) {
    for (FiscalYear year : years(cells)) {
      ImmutableEvaluation blank =
          ImmutableEvaluation.builder()
              .code("")
              .itemCode(itemCode)
              .headingCode(itemCode.isPresent() ? Optional.empty() : headingCode)
              .year(year)
              .build();
      boolean printed =
          FIELDS.stream().anyMatch(field -> !cells.text(field, year).orElse("").isEmpty());
      if (printed) {
        read.add(evaluation(cells, known.getOrDefault(key(blank), blank)));
      } else if (itemCode.isPresent()) {
        Optional.ofNullable(known.get(key(blank))).ifPresent(each -> gone.add(each.code()));
      }
    }
  }

  private Evaluation evaluation(RowCells cells, Evaluation before) {
    FiscalYear year = before.year();
    ImmutableEvaluation evaluation = ImmutableEvaluation.copyOf(before);
    Optional<ReadColumn> grade =
        cells.column(
            column ->
                column.field() == Field.EVALUATION_GRADE
                    && column.year().filter(year::equals).isPresent());
    if (grade.isPresent()) {
      String mark = cells.token(grade.get());
      terms.code(VocabularyType.GRADE, mark, cells, grade.get());
      evaluation = evaluation.withGrade(mark);
    }
    return evaluation
        .withComment(cells.text(Field.EVALUATION_COMMENT, year).orElse(before.comment()))
        .withReply(cells.text(Field.EVALUATION_REPLY, year).orElse(before.reply()))
        .withCode(before.code().isEmpty() ? newCode(before) : before.code());
  }

  private String newCode(Evaluation evaluation) {
    String place =
        evaluation
            .itemCode()
            .or(evaluation::headingCode)
            .map(code -> code.replaceFirst("^i-", "") + "-")
            .orElse("");
    return codes.unique("e-" + place + evaluation.year());
  }

  private static List<FiscalYear> years(RowCells cells) {
    return FIELDS.stream()
        .flatMap(field -> cells.columns(field).stream())
        .flatMap(column -> column.column().year().stream())
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  private static String key(Evaluation evaluation) {
    return evaluation.itemCode().orElse("")
        + "\n"
        + evaluation.headingCode().orElse("")
        + "\n"
        + evaluation.year();
  }

  List<Evaluation> read() {
    return read;
  }

  /** The codes of those whose cells are blank now. */
  Set<String> gone() {
    return gone;
  }
}
