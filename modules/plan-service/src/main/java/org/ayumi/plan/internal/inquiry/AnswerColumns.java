package org.ayumi.plan.internal.inquiry;

import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Request;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.internal.convert.Texts;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanAnswerStep;
import org.ayumi.plan.model.view.AnswerStep;

/** An answer and its steps as columns of their rows. */
public final class AnswerColumns {

  private AnswerColumns() {}

  static void write(Request request, PlanAnswer row) {
    row.setItemCode(request.itemCode());
    row.setContentCode(request.contentCode());
    row.setDepartmentCode(request.departmentCode());
    row.setLeading(request.lead());
  }

  public static void write(Answer answer, PlanAnswer row) throws TextLengthException {
    row.setMark(Texts.limited("status", Texts.MARK, answer.status()));
    row.setAchievement(Texts.limited("achievement", Texts.MARK, answer.achievement()));
    row.setNarrative(Texts.text(answer.narrative()));
    row.setNextDirection(Texts.text(answer.nextDirection()));
    row.setNotApplicable(answer.notApplicable());
    row.setSameAsLastYear(answer.sameAsLastYear());
  }

  public static Request request(PlanAnswer row) {
    return Request.of(
        row.getItemCode(), row.getContentCode(), row.getDepartmentCode(), row.isLeading());
  }

  public static Answer answer(PlanAnswer row) {
    return Answer.builder()
        .status(row.getMark())
        .achievement(row.getAchievement())
        .narrative(row.getNarrative())
        .nextDirection(row.getNextDirection())
        .notApplicable(row.isNotApplicable())
        .sameAsLastYear(row.isSameAsLastYear())
        .build();
  }

  public static AnswerState state(PlanAnswer row) {
    return AnswerState.valueOf(row.getState());
  }

  public static AnswerStep step(PlanAnswerStep row) {
    return AnswerStep.builder()
        .date(row.getCreateDate().toInstant())
        .person(row.getUserName())
        .act(AnswerAct.valueOf(row.getAct()))
        .before(AnswerState.valueOf(row.getStateBefore()))
        .after(AnswerState.valueOf(row.getStateAfter()))
        .reason(row.getReason())
        .build();
  }
}
