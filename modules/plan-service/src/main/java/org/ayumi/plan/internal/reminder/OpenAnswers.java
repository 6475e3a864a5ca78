package org.ayumi.plan.internal.reminder;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.Reminders;
import org.ayumi.plan.internal.inquiry.AnswerColumns;
import org.ayumi.plan.internal.permission.DepartmentPeople;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanReminder;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.persistence.PlanAnswerPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanReminderPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who is to be reminded of what in a round on a day (E6). */
@Component(service = OpenAnswers.class)
public class OpenAnswers {

  /** One for each person who has not been sent the reminder that is reached. */
  public List<Reminder> reminders(RoundDetail round, LocalDate today) throws PortalException {
    Map<String, Integer> open = open(round.planRoundId());
    Map<String, LocalDate> reached = new HashMap<>();
    for (String code : open.keySet()) {
      Reminders.reached(round.round(), round.dueDate(code), today)
          .ifPresent(day -> reached.put(code, day));
    }
    if (reached.isEmpty()) {
      return List.of();
    }
    Set<String> sent =
        reminderPersistence.findByPlanRoundId(round.planRoundId()).stream()
            .map(OpenAnswers::key)
            .collect(Collectors.toSet());
    Map<Long, List<PlanDepartment>> people = people(round, reached.keySet());
    List<Reminder> reminders = new ArrayList<>();
    for (Map.Entry<Long, List<PlanDepartment>> each : people.entrySet()) {
      Set<LocalDate> days = new TreeSet<>();
      for (PlanDepartment department : each.getValue()) {
        LocalDate day = reached.get(department.getCode());
        if (!sent.contains(key(each.getKey(), day.toString()))) {
          days.add(day);
        }
      }
      if (!days.isEmpty()) {
        reminders.add(
            Reminder.builder()
                .round(round)
                .userId(each.getKey())
                .days(days)
                .open(
                    each.getValue().stream()
                        .map(department -> view(department, open, round))
                        .collect(Collectors.toList()))
                .build());
      }
    }
    return reminders;
  }

  /** How many answers each department has not handed in, by its code. */
  private Map<String, Integer> open(long planRoundId) {
    Map<String, Integer> open = new TreeMap<>();
    for (PlanAnswer row : answerPersistence.findByPlanRoundId(planRoundId)) {
      if (!AnswerColumns.state(row).isAnswered()) {
        open.merge(row.getDepartmentCode(), 1, Integer::sum);
      }
    }
    return open;
  }

  /** The departments of each person who can answer for one of them, by the person's id. */
  private Map<Long, List<PlanDepartment>> people(RoundDetail round, Set<String> codes)
      throws PortalException {
    Map<Long, List<PlanDepartment>> people = new TreeMap<>();
    for (PlanDepartment department : departmentPersistence.findByPlanEntryId(round.planEntryId())) {
      if (codes.contains(department.getCode())) {
        for (User user : departmentPeople.of(department)) {
          people.computeIfAbsent(user.getUserId(), id -> new ArrayList<>()).add(department);
        }
      }
    }
    return people;
  }

  private static Reminder.Open view(
      PlanDepartment department, Map<String, Integer> open, RoundDetail round) {
    String code = department.getCode();
    return Reminder.Open.of(department.getName(), open.get(code), round.dueDate(code));
  }

  private static String key(PlanReminder row) {
    return key(row.getUserId(), row.getReminderDay());
  }

  private static String key(long userId, String day) {
    return userId + " " + day;
  }

  @Reference private PlanAnswerPersistence answerPersistence;

  @Reference private PlanDepartmentPersistence departmentPersistence;

  @Reference private DepartmentPeople departmentPeople;

  @Reference private PlanReminderPersistence reminderPersistence;
}
