package org.ayumi.plan.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

  @Test
  void numberNewEntriesInSteps() {
    assertThat(Priorities.assign(Arrays.asList(null, null, null)))
        .containsExactly(1024, 2048, 3072);
  }

  @Test
  void leaveWhatIsInOrder() {
    assertThat(Priorities.assign(List.of(3, 7, 900))).containsExactly(3, 7, 900);
  }

  @Test
  void changeTheMovedEntryAlone() {
    assertThat(Priorities.assign(List.of(1024, 4096, 2048, 3072)))
        .containsExactly(1024, 1536, 2048, 3072);
  }

  @Test
  void appendBehindTheLast() {
    assertThat(Priorities.assign(Arrays.asList(1024, null))).containsExactly(1024, 2048);
  }

  @Test
  void numberAnewWithoutRoom() {
    assertThat(Priorities.assign(Arrays.asList(5, null, 6))).containsExactly(1024, 2048, 3072);
  }

  @Test
  void alwaysRise() {
    Random random = new Random(1);
    for (int trial = 0; trial < 500; trial++) {
      List<Integer> stored = new ArrayList<>();
      for (int i = 0; i < random.nextInt(30); i++) {
        stored.add(random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5000)));
      }
      if (random.nextBoolean()) {
        Collections.sort(stored, java.util.Comparator.nullsLast(Integer::compareTo));
      }
      int[] assigned = Priorities.assign(stored);
      for (int i = 0; i < assigned.length; i++) {
        assertThat(assigned[i]).isGreaterThan(i == 0 ? 0 : assigned[i - 1]);
      }
    }
  }
}
