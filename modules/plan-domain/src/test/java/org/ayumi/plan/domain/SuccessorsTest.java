package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static Department department(String code, LocalDate validTo, String... successors) {
    return Department.builder()
        .code(code)
        .name(code)
        .validTo(Optional.ofNullable(validTo))
        .addSuccessorCodes(successors)
        .build();
  }

  private static final List<Department> ALL =
      List.of(
          department("first", LocalDate.of(2025, 3, 31), "renamed"),
          department("renamed", MARCH, "left", "right"),
          department("left", null),
          department("right", null),
          department("gone", MARCH),
          department("lost", MARCH, "nobody"),
          department("round", MARCH, "about"),
          department("about", MARCH, "round"));

  @Test
  void tasksGoToThoseThatExist() {
    assertThat(Successors.on(MARCH, ALL).of("first")).containsExactly("renamed");
    assertThat(Successors.on(APRIL, ALL).of("first")).containsExactly("left", "right");
    assertThat(Successors.on(APRIL, ALL).of("left")).containsExactly("left");
    assertThat(Successors.on(APRIL, ALL).of("gone")).containsExactly("gone");
    assertThat(Successors.on(APRIL, ALL).of("lost")).isEmpty();
    assertThat(Successors.on(APRIL, ALL).of("unknown")).isEmpty();
    assertThat(Successors.on(APRIL, ALL).of("round")).containsExactly("round");
  }

  @Test
  void whoSucceedsHasTheTasksOfAllBefore() {
    assertThat(Successors.on(APRIL, ALL).withPredecessors(Set.of("right")))
        .containsExactlyInAnyOrder("first", "renamed", "right");
    assertThat(Successors.on(MARCH, ALL).withPredecessors(Set.of("right")))
        .containsExactly("right");
    assertThat(Successors.on(APRIL, ALL).withPredecessors(Set.of("gone"))).containsExactly("gone");
  }
}
