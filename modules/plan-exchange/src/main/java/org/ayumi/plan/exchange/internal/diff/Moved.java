package org.ayumi.plan.exchange.internal.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fewest codes that must move to bring one order into another. */
final class Moved {

  private Moved() {}

  static Set<String> between(List<String> before, List<String> after) {
    Map<String, Integer> positions = new HashMap<>();
    before.forEach(code -> positions.putIfAbsent(code, positions.size()));
    List<String> common = new ArrayList<>(after);
    common.removeIf(code -> !positions.containsKey(code));
    Set<String> moved = new HashSet<>(common);
    longestRising(common, positions).forEach(moved::remove);
    return moved;
  }

  private static List<String> longestRising(List<String> codes, Map<String, Integer> positions) {
    int[] ends = new int[codes.size()];
    int[] previous = new int[codes.size()];
    int[] values = new int[codes.size()];
    int length = 0;
    for (int i = 0; i < codes.size(); i++) {
      int found = Arrays.binarySearch(values, 0, length, positions.get(codes.get(i)));
      int at = found < 0 ? -found - 1 : found;
      values[at] = positions.get(codes.get(i));
      ends[at] = i;
      previous[i] = at == 0 ? -1 : ends[at - 1];
      length = Math.max(length, at + 1);
    }
    List<String> rising = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      rising.add(codes.get(i));
    }
    return rising;
  }
}
