package org.ayumi.plan.internal.reminder;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.LocalDate;
import org.ayumi.plan.domain.calendar.WorkingDays;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.service.PlanReminderLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds those who have not answered (E6, B11): looks every quarter of an hour, sends on working
 * days alone; what was sent is not sent again.
 */
@Component(service = SchedulerJobConfiguration.class)
public class ReminderJob implements SchedulerJobConfiguration {

  private static final int MINUTES = 15;
  private static final Log LOG = LogFactoryUtil.getLog(ReminderJob.class);

  @Reference private PlanClock clock;

  @Reference private PlanReminderLocalService reminders;

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> remind(clock.today());
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(MINUTES, TimeUnit.MINUTE);
  }

  void remind(LocalDate today) throws PortalException {
    if (!WorkingDays.isWorkingDay(today)) {
      return;
    }
    for (Reminder reminder : reminders.getDue(today)) {
      try {
        reminders.send(reminder);
      } catch (PortalException | RuntimeException exception) {
        // The others are sent all the same; this one is tried again with the next run.
        LOG.error("Cannot remind user " + reminder.userId(), exception);
      }
    }
  }
}
