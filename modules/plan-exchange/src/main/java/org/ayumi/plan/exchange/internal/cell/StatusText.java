package org.ayumi.plan.exchange.internal.cell;

import java.util.Comparator;
import java.util.List;

/** A report whose text begins with its status mark: {@code ✓ 開催した}. */
public final class StatusText {

  private final List<String> marks;
  private final String gap;

  /**
   * @param gap what stands between mark and text
   */
  public StatusText(List<String> marks, String gap) {
    this.marks = marks;
    this.gap = gap;
  }

  public boolean hasMarks() {
    return !marks.isEmpty();
  }

  /** The mark at the beginning; empty if none. */
  public String mark(String text) {
    return marks.stream()
        .filter(text::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** What follows the mark. */
  public String rest(String text) {
    String mark = mark(text);
    String rest = text.substring(mark.length());
    return !mark.isEmpty() && rest.startsWith(gap) ? rest.substring(gap.length()) : rest;
  }

  /** The text with its mark. */
  public String join(String mark, String narrative) {
    return mark.isEmpty() || narrative.isEmpty() ? mark + narrative : mark + gap + narrative;
  }
}
