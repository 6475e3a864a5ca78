package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.internet.MimeMessage;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.PlanReminder;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanReminderLocalService;
import org.ayumi.plan.service.PlanRoundService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is reminded on which day, once (E6, B11). */
class ReminderTest {

  private static City city;
  private static InquiryDesk desk;

  private final PlanReminderLocalService reminders = Services.get(PlanReminderLocalService.class);
  private final PlanRoundService rounds = Services.get(PlanRoundService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    desk = new InquiryDesk(city);
  }

  @Test
  void eachReminderOnceForEachPersonWhoHasNotAnswered() throws Exception {
    RoundDetail round = open(2, Set.of(-7, -1, 0, 1, 7));
    RoundDetail extended =
        As.user(
            city.office,
            () ->
                rounds.extend(
                    round.planRoundId(),
                    Documents.SECOND_DEPARTMENT,
                    round.round().dueDate().plusDays(10),
                    "決算のため"));
    LocalDate due = extended.round().dueDate();
    Map<Long, List<LocalDate>> sent = new TreeMap<>();
    for (LocalDate day = due.minusDays(100);
        day.isBefore(due.plusDays(265));
        day = day.plusDays(1)) {
      LocalDate today = day;
      if (today.equals(due)) {
        hand(city.first, round);
      }
      for (int run = 0; run < 3; run++) {
        send(round, today)
            .forEach(user -> sent.computeIfAbsent(user, id -> new ArrayList<>()).add(today));
      }
    }
    // what the first department handed in on the day itself is not asked for any more
    List<LocalDate> before = List.of(due.minusDays(7), due.minusDays(1));
    LocalDate later = due.plusDays(10);
    assertThat(sent)
        .isEqualTo(
            Map.of(
                city.first.getUserId(), before,
                city.head.getUserId(), before,
                city.second.getUserId(),
                    List.of(
                        later.minusDays(7),
                        later.minusDays(1),
                        later,
                        later.plusDays(1),
                        later.plusDays(7))));
    assertThat(reminders.getReminders(round.planRoundId()))
        .extracting(PlanReminder::getUserId)
        .containsExactlyInAnyOrderElementsOf(
            sent.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(day -> each.getKey()))
                .collect(Collectors.toList()));
  }

  /** A round that is due in two months, so that no reminder lies before its opening. */
  private static RoundDetail open(int items, Set<Integer> days) throws Exception {
    Round round =
        ImmutableRound.copyOf(InquiryDesk.round(false))
            .withDueDate(LocalDate.now(FiscalYear.ZONE).plusDays(60))
            .withReminderDays(days);
    return desk.open(city.addPlan(items), round);
  }

  /** Submits everything that the person can answer. */
  private void hand(User user, RoundDetail round) throws Exception {
    for (AnswerDetail answer : desk.of(user, round)) {
      desk.act(user, desk.save(user, answer, InquiryDesk.DONE), AnswerAct.SUBMIT, "");
    }
  }

  /** Sends what is due in the round as of a day; to whom. */
  private List<Long> send(RoundDetail round, LocalDate today) throws Exception {
    List<Long> users = new ArrayList<>();
    for (Reminder reminder : reminders.getDue(today)) {
      if (reminder.round().planRoundId() == round.planRoundId()) {
        reminders.send(reminder);
        users.add(reminder.userId());
      }
    }
    return users;
  }

  @Test
  void aMissedDayIsMadeUpForOnceAndWhatIsOvertakenIsNotSent() throws Exception {
    RoundDetail round = open(1, Set.of(-14, -7, -1));
    LocalDate due = round.round().dueDate();
    assertThat(send(round, due.minusDays(5)))
        .containsExactlyInAnyOrder(city.first.getUserId(), city.head.getUserId());
    assertThat(send(round, due.minusDays(5))).isEmpty();
    assertThat(reminders.getReminders(round.planRoundId()))
        .extracting(PlanReminder::getReminderDay)
        .containsOnly(due.minusDays(7).toString());
  }

  /** The outbox of the embedded portal holds what would be sent; elsewhere a mail server does. */
  @Test
  void aReminderIsAMailThatLeadsToTheTask() throws Exception {
    RoundDetail round = open(1, Set.of(0));
    Path outbox = Path.of(PropsUtil.get(PropsKeys.LIFERAY_HOME)).resolve("outbox");
    send(round, round.round().dueDate());
    List<MimeMessage> mails = new ArrayList<>();
    try (Stream<Path> files = Files.list(outbox)) {
      for (Path file : files.sorted().collect(Collectors.toList())) {
        try (InputStream stream = Files.newInputStream(file)) {
          MimeMessage mail = new MimeMessage(null, stream);
          if (mail.getHeader("X-Envelope-To")[0].contains(city.first.getEmailAddress())) {
            mails.add(mail);
          }
        }
      }
    }
    assertThat(mails).hasSizeGreaterThanOrEqualTo(1);
    MimeMessage mail = mails.get(mails.size() - 1);
    assertThat(mail.getSubject()).startsWith(round.round().title() + ": 未提出 1件（期限 ");
    assertThat(mail.getContent().toString())
        .contains("様", "「" + round.round().title() + "（7協推第12号）」", "第一課", "提出が済むまで");
  }

  @Test
  void theSameReminderTwiceIsSentOnce() throws Exception {
    RoundDetail round = open(1, Set.of(0));
    LocalDate due = round.round().dueDate();
    Reminder reminder =
        reminders.getDue(due).stream()
            .filter(each -> each.round().planRoundId() == round.planRoundId())
            .findFirst()
            .orElseThrow();
    reminders.send(reminder);
    reminders.send(reminder);
    assertThat(reminders.getReminders(round.planRoundId())).hasSize(1);
    assertThat(
            Services.get(UserNotificationEventLocalService.class)
                .getUserNotificationEvents(reminder.userId()))
        .filteredOn(
            event -> event.getPayload().contains("\"planRoundId\":\"" + round.planRoundId()))
        .hasSize(1);
  }
}
