package org.ayumi.plan.editor.web.internal.book;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.EvaluationDetail;

/** An evaluation as typed. */
final class EvaluationForm {

  private final String about;
  private final String year;
  private final String evaluator;
  private final String grade;
  private final String comment;
  private final String date;
  private final String reply;
  private final boolean published;
  private final long version;

  private EvaluationForm(FormParameters parameters) {
    about = parameters.text("about");
    year = parameters.line("year");
    evaluator = parameters.line("evaluator");
    grade = parameters.text("grade");
    comment = parameters.text("comment").stripTrailing();
    date = parameters.line("date");
    reply = parameters.text("reply").stripTrailing();
    published = parameters.flag("published");
    version = parameters.id("version");
  }

  private EvaluationForm(Evaluation evaluation, long version) {
    about = About.choice(evaluation);
    year = evaluation.year().toString();
    evaluator = evaluation.evaluator();
    grade = evaluation.grade();
    comment = evaluation.comment();
    date = evaluation.date().map(LocalDate::toString).orElse("");
    reply = evaluation.reply();
    published = evaluation.published();
    this.version = version;
  }

  /** A new one of the year. */
  static EvaluationForm blank(FiscalYear year) {
    return new EvaluationForm(Evaluation.builder().code("").year(year).build(), 0);
  }

  static EvaluationForm of(EvaluationDetail detail) {
    return new EvaluationForm(detail.evaluation(), detail.mvccVersion());
  }

  static EvaluationForm read(FormParameters parameters) {
    return new EvaluationForm(parameters);
  }

  /**
   * The evaluation that was typed; a new one has no code.
   *
   * @throws RefusedException if it says nothing, has no year or a day that is none
   */
  Evaluation evaluation(String code, FormParameters parameters) throws RefusedException {
    FormErrors errors = FormErrors.none();
    if (grade.isEmpty() && comment.isBlank()) {
      errors.add("comment", "error-evaluation-empty");
    }
    Optional<FiscalYear> evaluated = Years.typed(year);
    if (evaluated.isEmpty()) {
      errors.add("year", "error-year");
    }
    errors.refuse();
    Optional<LocalDate> day = parameters.day("date");
    return Evaluation.builder()
        .code(code)
        .headingCode(About.heading(about))
        .itemCode(About.item(about))
        .year(evaluated.orElseThrow())
        .evaluator(evaluator)
        .grade(grade)
        .comment(comment)
        .date(day)
        .reply(reply)
        .published(published)
        .build();
  }

  String about() {
    return about;
  }

  String year() {
    return year;
  }

  String evaluator() {
    return evaluator;
  }

  String grade() {
    return grade;
  }

  String comment() {
    return comment;
  }

  String date() {
    return date;
  }

  String reply() {
    return reply;
  }

  boolean isPublished() {
    return published;
  }

  long version() {
    return version;
  }
}
