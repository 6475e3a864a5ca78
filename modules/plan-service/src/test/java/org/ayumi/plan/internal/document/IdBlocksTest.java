package org.ayumi.plan.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.counter.kernel.service.CounterLocalService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.ayumi.plan.model.PlanItem;
import org.junit.jupiter.api.Test;

class IdBlocksTest {

  @Test
  void giveEachKeyOnceAndAskSeldom() {
    CounterLocalService counters = mock(CounterLocalService.class);
    AtomicLong counter = new AtomicLong(100);
    when(counters.increment(any(), anyInt()))
        .thenAnswer(call -> counter.addAndGet(call.<Integer>getArgument(1)));
    IdBlocks ids = new IdBlocks(counters);
    Set<Long> keys = new HashSet<>();

    for (int i = 0; i < 4600; i++) {
      assertThat(keys.add(ids.next(PlanItem.class))).isTrue();
    }

    assertThat(keys).allMatch(key -> key > 100 && key <= counter.get());
    verify(counters, atMost(15)).increment(any(), anyInt());
  }
}
