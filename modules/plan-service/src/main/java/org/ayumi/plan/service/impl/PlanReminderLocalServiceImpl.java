package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.internal.reminder.OpenAnswers;
import org.ayumi.plan.internal.reminder.ReminderMessages;
import org.ayumi.plan.model.PlanReminder;
import org.ayumi.plan.model.PlanRound;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanRoundLocalService;
import org.ayumi.plan.service.base.PlanReminderLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who is to be reminded, and sends each reminder once. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanReminder",
    service = AopService.class)
public class PlanReminderLocalServiceImpl extends PlanReminderLocalServiceBaseImpl {

  /** What is to be sent on that day and has not been, for all open rounds of all sites. */
  @Override
  public List<Reminder> getDue(LocalDate today) throws PortalException {
    List<Reminder> reminders = new ArrayList<>();
    for (PlanRound row : planRoundPersistence.findByState(RoundState.OPEN.name())) {
      RoundDetail round = planRoundLocalService.getRound(row.getPlanRoundId());
      reminders.addAll(openAnswers.reminders(round, today));
    }
    return reminders;
  }

  /**
   * Notes that it is sent and sends it, both or neither; does nothing if it was noted before. Of
   * two nodes that send the same one at once one fails here. The mail leaves when the note is
   * stored.
   */
  @Override
  public void send(Reminder reminder) throws PortalException {
    User user = userLocalService.getUser(reminder.userId());
    PlanRound round = planRoundPersistence.findByPrimaryKey(reminder.round().planRoundId());
    boolean news = false;
    for (LocalDate day : reminder.days()) {
      news |= note(round, user, day);
    }
    if (news) {
      planReminderPersistence.flush();
      messages.send(reminder, user, round.getGroupId());
    }
  }

  /** Whether it had not been noted before. */
  private boolean note(PlanRound round, User user, LocalDate day) {
    long roundId = round.getPlanRoundId();
    if (planReminderPersistence.fetchByR_U_D(roundId, user.getUserId(), day.toString()) != null) {
      return false;
    }
    PlanReminder row =
        planReminderPersistence.create(counterLocalService.increment(PlanReminder.class.getName()));
    row.setGroupId(round.getGroupId());
    row.setCompanyId(round.getCompanyId());
    row.setUserId(user.getUserId());
    row.setUserName(user.getFullName());
    row.setCreateDate(clock.now());
    row.setPlanEntryId(round.getPlanEntryId());
    row.setPlanRoundId(roundId);
    row.setReminderDay(day.toString());
    planReminderPersistence.update(row);
    return true;
  }

  /** What has been sent in a round, in order. */
  @Override
  public List<PlanReminder> getReminders(long planRoundId) {
    return planReminderPersistence.findByPlanRoundId(planRoundId);
  }

  @Reference private PlanClock clock;

  @Reference private ReminderMessages messages;

  @Reference private OpenAnswers openAnswers;

  @Reference private PlanRoundLocalService planRoundLocalService;
}
