package org.ayumi.plan.editor.web.internal.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.Passage;

/** How deep passages stand below each other, and what a list calls them. */
final class PassageTree {

  private static final int EXCERPT = 40;

  private final Map<String, Integer> depths = new HashMap<>();

  /**
   * @param passages in their order: a passage stands behind the one that it is below
   */
  PassageTree(List<Passage> passages) {
    for (Passage passage : passages) {
      int above = passage.parentCode().map(code -> depths.getOrDefault(code, 0)).orElse(0);
      depths.put(passage.code(), above + 1);
    }
  }

  /** From 1. */
  int depth(Passage passage) {
    return depths.get(passage.code());
  }

  /** Number and title, or how its text or its address begins. */
  static String label(Passage passage) {
    String title = passage.title().isEmpty() ? excerpt(passage.text()) : passage.title();
    String label = (passage.number() + " " + title).strip();
    return label.isEmpty() ? passage.link() : label;
  }

  private static String excerpt(String text) {
    String line = text.lines().findFirst().orElse("");
    int length = line.codePointCount(0, line.length());
    return length <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
