package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.PlanReminder;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanReminderLocalService;
import org.ayumi.plan.service.PlanRoundService;

/**
 * A year of reminders: twelve rounds, one due every thirty days, in every third of which the first
 * department hands in before anybody is reminded. A life goes on where the one before was killed,
 * for as many days as its variant says.
 */
final class CrashedReminders implements CrashDeed {

  private static final int ROUNDS = 12;
  private static final int SPAN = 30;
  private static final int DUE = 10;
  private static final List<Integer> DAYS = List.of(-3, 0, 2);

  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);
  private final PlanReminderLocalService reminders = Services.get(PlanReminderLocalService.class);
  private final long planEntryId;
  private final User office;
  private final User first;
  private final List<User> firstPeople;
  private final User second;

  /**
   * @param firstPeople all who work in the department of the first
   */
  CrashedReminders(long planEntryId, User office, User first, List<User> firstPeople, User second) {
    this.planEntryId = planEntryId;
    this.office = office;
    this.first = first;
    this.firstPeople = List.copyOf(firstPeople);
    this.second = second;
  }

  @Override
  public void prepare(String variant) throws Exception {
    if (!rounds().isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(FiscalYear.ZONE);
    for (int number = 0; number < ROUNDS; number++) {
      Round round =
          ImmutableRound.copyOf(InquiryDesk.round(false))
              .withTitle("照会" + number)
              .withDueDate(today.plusDays(DUE + (long) SPAN * number))
              .withReminderDays(DAYS);
      As.user(
          office,
          () -> {
            RoundDetail draft = rounds.addRound(planEntryId, round);
            return rounds.openRound(draft.planRoundId(), draft.mvccVersion(), Map.of());
          });
    }
  }

  /** In the order of their due days. */
  private List<RoundDetail> rounds() throws Exception {
    List<RoundDetail> all = new ArrayList<>(As.user(office, () -> rounds.getRounds(planEntryId)));
    all.sort(Comparator.comparing(round -> round.round().dueDate()));
    return all;
  }

  /** How many rounds have all of their reminders; what is wrong if any was sent that should not. */
  @Override
  public String found() throws Exception {
    List<RoundDetail> all = rounds();
    int complete = 0;
    for (int number = 0; number < all.size(); number++) {
      List<String> sent = sent(all.get(number));
      Set<String> expected = expected(number, all.get(number));
      if (sent.size() > Set.copyOf(sent).size() || !expected.containsAll(sent)) {
        return "half " + number + sent;
      }
      complete += sent.size() == expected.size() && complete == number ? 1 : 0;
    }
    return String.valueOf(complete);
  }

  private List<String> sent(RoundDetail round) {
    return reminders.getReminders(round.planRoundId()).stream()
        .map(CrashedReminders::text)
        .collect(Collectors.toList());
  }

  private static String text(PlanReminder reminder) {
    return reminder.getUserId() + " " + reminder.getReminderDay();
  }

  private Set<String> expected(int number, RoundDetail round) {
    List<User> people = new ArrayList<>(List.of(second));
    if (!isHandedIn(number)) {
      people.addAll(firstPeople);
    }
    Set<String> expected = new TreeSet<>();
    for (User user : people) {
      DAYS.forEach(
          day -> expected.add(user.getUserId() + " " + round.round().dueDate().plusDays(day)));
    }
    return expected;
  }

  private static boolean isHandedIn(int number) {
    return number % 3 == 0;
  }

  @Override
  public void perform(String variant) throws Exception {
    List<RoundDetail> all = rounds();
    int end = variant.equals("v-end") ? ROUNDS : Integer.parseInt(variant.substring(1)) + 1;
    LocalDate opened = all.get(0).round().openedDate().orElseThrow();
    for (int number = Integer.parseInt(found()); number < end; number++) {
      if (isHandedIn(number)) {
        handIn(all.get(number));
      }
      for (int day = 0; day < SPAN; day++) {
        for (Reminder reminder : reminders.getDue(opened.plusDays((long) SPAN * number + day))) {
          reminders.send(reminder);
        }
      }
    }
    if (end == ROUNDS && !found().equals(String.valueOf(ROUNDS))) {
      throw new IllegalStateException("After the year: " + found());
    }
  }

  private void handIn(RoundDetail round) throws Exception {
    As.user(
        first,
        () -> {
          for (AnswerDetail answer : answers.getAnswers(round.planRoundId())) {
            boolean open = answer.acts().contains(AnswerAct.SAVE);
            if (open) {
              AnswerDetail saved =
                  answers.saveAnswer(
                      AnswerEdit.of(answer.planAnswerId(), answer.mvccVersion(), InquiryDesk.DONE));
              answers.act(saved.planAnswerId(), saved.mvccVersion(), AnswerAct.SUBMIT, "");
            }
          }
          return null;
        });
  }
}
