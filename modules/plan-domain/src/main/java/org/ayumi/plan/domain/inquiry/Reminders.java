package org.ayumi.plan.domain.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** On which days those who have not answered are reminded (E6). */
public final class Reminders {

  private Reminders() {}

  /**
   * The day of the reminder that is to be sent today unless it has been: the last one that is
   * reached. One whose day was missed, because nothing ran or nobody works on it, is sent late; one
   * that a later one has overtaken is not sent any more, nor one from before the round was opened.
   *
   * @param dueDate the day on which the department's answers are due, an extension included
   */
  public static Optional<LocalDate> reached(Round round, LocalDate dueDate, LocalDate today) {
    return round.reminderDays().stream()
        .map(dueDate::plusDays)
        .filter(day -> !day.isAfter(today))
        .filter(day -> round.openedDate().filter(day::isBefore).isEmpty())
        .max(Comparator.naturalOrder());
  }
}
