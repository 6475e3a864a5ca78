package org.ayumi.plan.internal.reminder;

import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.view.Reminder;

/** What a reminder says, in the language of the person. */
final class ReminderText {

  private final Reminder reminder;
  private final Locale locale;
  private final ResourceBundle words;

  private ReminderText(Reminder reminder, Locale locale) {
    this.reminder = reminder;
    this.locale = locale;
    words = ResourceBundleUtil.getBundle("content.Language", locale, ReminderText.class);
  }

  static ReminderText of(Reminder reminder, Locale locale) {
    return new ReminderText(reminder, locale);
  }

  /** One line: the round, how much is open, until when. */
  String subject() {
    int count = reminder.open().stream().mapToInt(Reminder.Open::count).sum();
    LocalDate due =
        reminder.open().stream()
            .map(Reminder.Open::dueDate)
            .min(LocalDate::compareTo)
            .orElseThrow();
    return text("reminder-subject", round().title(), String.valueOf(count), date(due));
  }

  /** One line for each department. */
  String summary() {
    return reminder.open().stream()
        .map(
            open ->
                text(
                    "reminder-department",
                    open.departmentName(),
                    String.valueOf(open.count()),
                    date(open.dueDate())))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The mail.
   *
   * @param link where to answer; empty if there is no such page
   */
  String body(String name, String link) {
    StringBuilder body = new StringBuilder(text("reminder-greeting", name)).append("\n\n");
    body.append(text("reminder-open", numbered())).append("\n\n").append(summary()).append("\n\n");
    if (!link.isEmpty()) {
      body.append(text("reminder-link", link)).append("\n\n");
    }
    return body.append(text("reminder-why")).append('\n').toString();
  }

  private String numbered() {
    String number = round().documentNumber();
    return number.isEmpty() ? round().title() : text("reminder-numbered", round().title(), number);
  }

  private Round round() {
    return reminder.round().round();
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }
}
