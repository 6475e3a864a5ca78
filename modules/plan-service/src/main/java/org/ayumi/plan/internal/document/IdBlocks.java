package org.ayumi.plan.internal.document;

import com.liferay.counter.kernel.service.CounterLocalService;
import java.util.HashMap;
import java.util.Map;

/** Primary keys taken from the portal's counters in blocks that grow with the need. */
final class IdBlocks {

  private static final int MAX_BLOCK = 1000;

  private final CounterLocalService counters;
  private final Map<String, Block> blocks = new HashMap<>();

  IdBlocks(CounterLocalService counters) {
    this.counters = counters;
  }

  long next(Class<?> model) {
    return blocks.computeIfAbsent(model.getName(), Block::new).next();
  }

  private final class Block {

    private final String name;
    private int size = 1;
    private int left;
    private long last;

    Block(String name) {
      this.name = name;
    }

    long next() {
      if (left == 0) {
        last = counters.increment(name, size);
        left = size;
        size = Math.min(size * 2, MAX_BLOCK);
      }
      left--;
      return last - left;
    }
  }
}
