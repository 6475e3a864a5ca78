package org.ayumi.plan.exchange.internal.write;

import java.util.Map;
import java.util.TreeMap;

/**
 * How high rows must be for their texts. Excel finds it out itself for single cells, but not for
 * merged ones.
 */
final class RowHeights {

  private static final double LINE = 15;
  private static final double PADDING = 3;
  private static final double MAX = 409;
  private static final int HALF_WIDTH_END = 0x2E80;

  private final Map<Integer, Integer> lines = new TreeMap<>();

  /**
   * A text that must find room in rows; to be called for those in one row first.
   *
   * @param width in half-width characters
   */
  void need(int firstRow, int lastRow, String text, int width) {
    int needed = lines(text, width);
    int there = 0;
    for (int row = firstRow; row <= lastRow; row++) {
      there += lines.getOrDefault(row, 1);
    }
    if (needed > there) {
      lines.merge(lastRow, 1 + needed - there, (before, more) -> before + more - 1);
    }
  }

  /** Points by row, where more than one line is needed. */
  Map<Integer, Double> heights() {
    Map<Integer, Double> heights = new TreeMap<>();
    lines.forEach((row, count) -> heights.put(row, Math.min(MAX, count * LINE + PADDING)));
    return heights;
  }

  private static int lines(String text, int width) {
    int count = 0;
    for (String line : text.split("\n", -1)) {
      int length = line.codePoints().map(point -> point < HALF_WIDTH_END ? 1 : 2).sum();
      count += Math.max(1, (length + width - 1) / width);
    }
    return count;
  }
}
