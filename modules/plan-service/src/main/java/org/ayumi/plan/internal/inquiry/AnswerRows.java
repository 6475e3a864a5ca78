package org.ayumi.plan.internal.inquiry;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Request;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanAnswerStep;
import org.ayumi.plan.model.PlanRound;
import org.ayumi.plan.service.persistence.PlanAnswerPersistence;
import org.ayumi.plan.service.persistence.PlanAnswerStepPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes answers and keeps every step of them. Runs in the caller's transaction. */
@Component(service = AnswerRows.class)
public class AnswerRows {

  /** Makes an untouched answer for each request, in their order. */
  public void add(PlanRound round, List<Request> requests) {
    if (requests.isEmpty()) {
      return;
    }
    long last = counterLocalService.increment(PlanAnswer.class.getName(), requests.size());
    Date now = clock.now();
    int priority = 0;
    for (Request request : requests) {
      PlanAnswer row = answerPersistence.create(last - requests.size() + 1 + priority);
      row.setGroupId(round.getGroupId());
      row.setCompanyId(round.getCompanyId());
      row.setCreateDate(now);
      row.setPlanEntryId(round.getPlanEntryId());
      row.setPlanRoundId(round.getPlanRoundId());
      row.setState(AnswerState.OPEN.name());
      row.setPriority(priority++);
      AnswerColumns.write(request, row);
      answerPersistence.update(row);
    }
  }

  /** The confirmed answers of a round, in the order of the plan. */
  public List<PlanAnswer> confirmed(long planRoundId) {
    return answerPersistence.findByPlanRoundId(planRoundId).stream()
        .filter(row -> AnswerColumns.state(row) == AnswerState.CONFIRMED)
        .collect(Collectors.toList());
  }

  /** Moves an answer to a state and keeps who did it. */
  public PlanAnswer move(
      PlanAnswer row, User user, AnswerAct act, AnswerState after, String reason) {
    keep(row, user, act, after, reason);
    row.setState(after.name());
    row.setUserId(user.getUserId());
    row.setUserName(user.getFullName());
    row.setModifiedDate(clock.now());
    return answerPersistence.update(row);
  }

  /** Says that an answer is in an edition now. */
  public void publish(PlanAnswer row, User user) {
    move(row, user, AnswerAct.PUBLISH, AnswerState.PUBLISHED, "");
  }

  private void keep(PlanAnswer row, User user, AnswerAct act, AnswerState after, String reason) {
    PlanAnswerStep step =
        stepPersistence.create(counterLocalService.increment(PlanAnswerStep.class.getName()));
    step.setGroupId(row.getGroupId());
    step.setCompanyId(row.getCompanyId());
    step.setUserId(user.getUserId());
    step.setUserName(user.getFullName());
    step.setCreateDate(clock.now());
    step.setPlanEntryId(row.getPlanEntryId());
    step.setPlanRoundId(row.getPlanRoundId());
    step.setPlanAnswerId(row.getPlanAnswerId());
    step.setAct(act.name());
    step.setStateBefore(row.getState());
    step.setStateAfter(after.name());
    step.setReason(reason);
    stepPersistence.update(step);
  }

  @Reference private PlanAnswerPersistence answerPersistence;

  @Reference private PlanClock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PlanAnswerStepPersistence stepPersistence;
}
