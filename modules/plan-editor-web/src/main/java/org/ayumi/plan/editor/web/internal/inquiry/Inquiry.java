package org.ayumi.plan.editor.web.internal.inquiry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.RoundDetail;

/** A round with its answers and the plan that they are about. */
final class Inquiry {

  private final RoundDetail round;
  private final List<AnswerDetail> answers;
  private final PlanIndex index;
  private final LocalDate today;
  private final Set<String> own;
  private final Map<String, Content> contents = new HashMap<>();

  /**
   * @param own the codes of the person's departments
   */
  Inquiry(
      RoundDetail round,
      List<AnswerDetail> answers,
      PlanIndex index,
      LocalDate today,
      Set<String> own) {
    this.round = round;
    this.answers = answers;
    this.index = index;
    this.today = today;
    this.own = Set.copyOf(own);
    for (Item item : index.document().items()) {
      item.contents().forEach(content -> contents.put(content.code(), content));
    }
  }

  RoundDetail detail() {
    return round;
  }

  Round round() {
    return round.round();
  }

  List<AnswerDetail> answers() {
    return answers;
  }

  PlanIndex index() {
    return index;
  }

  /** Absent where the plan no longer has it. */
  Optional<Item> item(AnswerDetail answer) {
    return index.item(answer.request().itemCode());
  }

  /** Absent where the plan no longer has it. */
  Optional<Content> content(AnswerDetail answer) {
    return Optional.ofNullable(contents.get(answer.request().contentCode()));
  }

  /** The heading of the first level below which its item stands; absent if below none. */
  Optional<Heading> heading(AnswerDetail answer) {
    return item(answer).map(index::path).flatMap(path -> path.stream().findFirst());
  }

  /** What was reported for the year before. */
  Optional<Report> lastReport(AnswerDetail answer) {
    FiscalYear last = FiscalYear.of(round().year().startYear() - 1);
    return content(answer).flatMap(content -> content.year(last)).flatMap(YearCell::report);
  }

  String department(String code) {
    return index.department(code).map(Department::name).orElse(code);
  }

  String heading(String code) {
    return index.heading(code).map(Heading::label).orElse(code);
  }

  /** Whether the answer is one of the person's departments. */
  boolean isOwn(AnswerDetail answer) {
    return own.contains(answer.request().departmentCode());
  }

  boolean isOverdue(AnswerDetail answer) {
    return round().state() == RoundState.OPEN
        && !answer.state().isAnswered()
        && today.isAfter(round.dueDate(answer.request().departmentCode()));
  }
}
