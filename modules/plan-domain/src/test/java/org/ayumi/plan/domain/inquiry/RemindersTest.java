package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);

  private static Round round(Set<Integer> days) {
    return Round.builder()
        .title("照会")
        .year(FiscalYear.of(2025))
        .referenceDate(LocalDate.of(2026, 3, 31))
        .dueDate(DUE)
        .addFields(AnswerField.STATUS)
        .reminderDays(days)
        .openedDate(LocalDate.of(2026, 5, 1))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, ", "2026-05-07, ",
    "2026-05-08, 2026-05-08", "2026-05-13, 2026-05-08",
    "2026-05-14, 2026-05-14", "2026-05-15, 2026-05-15",
    "2026-05-16, 2026-05-16", "2027-01-01, 2026-05-16"
  })
  void theLastOneReachedThatLiesAfterTheOpening(LocalDate today, LocalDate reached) {
    Round round = round(Set.of(-21, -7, -1, 0, 1));
    if (reached == null) {
      assertThat(Reminders.reached(round, DUE, today)).isEmpty();
    } else {
      assertThat(Reminders.reached(round, DUE, today)).contains(reached);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-05-22, 2026-05-22", "2026-05-21, "})
  void anExtensionMovesThem(LocalDate today, LocalDate reached) {
    assertThat(Reminders.reached(round(Set.of(-7)), DUE.plusDays(14), today).orElse(null))
        .isEqualTo(reached);
  }
}
