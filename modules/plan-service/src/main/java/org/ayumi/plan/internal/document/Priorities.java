package org.ayumi.plan.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives entries in their wanted order rising numbers so that few of the stored ones change: the
 * longest run already in order keeps its numbers, the others go between them. Without room between
 * two, all are numbered anew.
 */
final class Priorities {

  /** Room left between two entries. */
  static final int STEP = 1024;

  private Priorities() {}

  /**
   * @param stored the stored numbers in the wanted order; {@code null} for a new entry
   */
  static int[] assign(List<Integer> stored) {
    BitSet kept = longestRise(stored);
    int[] assigned = new int[stored.size()];
    int previous = 0;
    int i = 0;
    while (i < assigned.length) {
      int next = kept.nextSetBit(i);
      int end = next < 0 ? assigned.length : next;
      int step = next < 0 ? STEP : (stored.get(next) - previous) / (end - i + 1);
      if (step < 1 && end > i) {
        return renumbered(assigned);
      }
      for (; i < end; i++) {
        previous += Math.min(step, STEP);
        assigned[i] = previous;
      }
      if (next >= 0) {
        previous = stored.get(next);
        assigned[i++] = previous;
      }
    }
    return assigned;
  }

  private static int[] renumbered(int[] assigned) {
    Arrays.setAll(assigned, i -> (i + 1) * STEP);
    return assigned;
  }

  /** Places of a longest strictly rising subsequence of positive numbers. */
  private static BitSet longestRise(List<Integer> stored) {
    List<Integer> tails = new ArrayList<>();
    int[] before = new int[stored.size()];
    for (int i = 0; i < stored.size(); i++) {
      Integer number = stored.get(i);
      if (number == null || number < 1) {
        continue;
      }
      int at = firstNotBelow(tails, stored, number);
      before[i] = at == 0 ? -1 : tails.get(at - 1);
      if (at == tails.size()) {
        tails.add(i);
      } else {
        tails.set(at, i);
      }
    }
    BitSet kept = new BitSet();
    int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1);
    while (i >= 0) {
      kept.set(i);
      i = before[i];
    }
    return kept;
  }

  private static int firstNotBelow(List<Integer> tails, List<Integer> stored, int number) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stored.get(tails.get(middle)) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
