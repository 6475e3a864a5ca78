package org.ayumi.plan.model.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** That one person is to be reminded of what is not answered in a round (E6). */
@Value.Immutable
public interface Reminder {

  static ImmutableReminder.Builder builder() {
    return ImmutableReminder.builder();
  }

  RoundDetail round();

  long userId();

  /** The days of the reminders that are sent with this one; at least one. */
  Set<LocalDate> days();

  /** One for each department of the person that has not answered; at least one. */
  List<Open> open();

  /** What a department has not answered. */
  @Value.Immutable
  interface Open {

    static Open of(String departmentName, int count, LocalDate dueDate) {
      return ImmutableOpen.builder()
          .departmentName(departmentName)
          .count(count)
          .dueDate(dueDate)
          .build();
    }

    String departmentName();

    /** How many contents; at least one. */
    int count();

    LocalDate dueDate();
  }
}
