package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.model.view.AnswerDetail;

/** How far each department and each part of the plan is (E7). */
final class Board {

  private final Map<String, Counts> departments = new LinkedHashMap<>();
  private final Map<String, Counts> headings = new LinkedHashMap<>();
  private final Counts all = new Counts();

  Board(Inquiry inquiry) {
    PlanDocument plan = inquiry.index().document();
    plan.departments().forEach(each -> departments.put(each.code(), new Counts()));
    plan.headings().forEach(each -> headings.put(each.code(), new Counts()));
    for (AnswerDetail answer : inquiry.answers()) {
      boolean overdue = inquiry.isOverdue(answer);
      departments
          .computeIfAbsent(answer.request().departmentCode(), code -> new Counts())
          .add(answer.state(), overdue);
      inquiry
          .heading(answer)
          .ifPresent(heading -> headings.get(heading.code()).add(answer.state(), overdue));
      all.add(answer.state(), overdue);
    }
    departments.values().removeIf(counts -> counts.total == 0);
    headings.values().removeIf(counts -> counts.total == 0);
  }

  /** By the code of the department, in the order of the plan (建制順). */
  Map<String, Counts> departments() {
    return departments;
  }

  /** By the code of the heading of the first level, in the order of the plan. */
  Map<String, Counts> headings() {
    return headings;
  }

  Counts all() {
    return all;
  }

  /** Answers by where they stand. */
  static final class Counts {

    private int total;
    private int answered;
    private int returned;
    private int working;
    private int overdue;

    private void add(AnswerState state, boolean late) {
      total++;
      answered += state.isAnswered() ? 1 : 0;
      returned += state == AnswerState.RETURNED ? 1 : 0;
      working += state.isUnderWay() ? 1 : 0;
      overdue += late ? 1 : 0;
    }

    int total() {
      return total;
    }

    /** Handed in, confirmed or published. */
    int answered() {
      return answered;
    }

    int returned() {
      return returned;
    }

    /** Begun, still in the section. */
    int working() {
      return working;
    }

    /** Untouched. */
    int open() {
      return total - answered - returned - working;
    }

    /** Not handed in, and the day is over. */
    int overdue() {
      return overdue;
    }
  }
}
