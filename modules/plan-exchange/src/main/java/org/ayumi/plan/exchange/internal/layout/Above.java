package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineMeaning;

/** The chapters and headings that a line stands under. */
final class Above {

  private final List<Step> chapters = new ArrayList<>();
  private final List<Step> headings = new ArrayList<>();

  /**
   * Takes a heading or chapter; ends those of its level and below, and a chapter all headings.
   *
   * @param key of its number, empty if it has none
   */
  void enter(LineMeaning meaning, int level, String key, String title) {
    boolean chapter = meaning == LineMeaning.CHAPTER;
    List<Step> path = chapter ? chapters : headings;
    path.removeIf(step -> step.level >= level);
    path.add(new Step(level, key, title));
    if (chapter) {
      headings.clear();
    }
  }

  /** The key of the number of the highest chapter, else heading; empty if none. */
  String within() {
    return Stream.concat(chapters.stream(), headings.stream())
        .findFirst()
        .map(step -> step.key)
        .orElse("");
  }

  boolean isUnder(String words) {
    return Stream.concat(chapters.stream(), headings.stream())
        .anyMatch(step -> SearchText.contains(step.title, words));
  }

  /** The level of the lowest chapter if no heading stands below it; else 0. */
  int chapterLevel() {
    return headings.isEmpty() && !chapters.isEmpty() ? chapters.get(chapters.size() - 1).level : 0;
  }

  private static final class Step {
    private final int level;
    private final String key;
    private final String title;

    Step(int level, String key, String title) {
      this.level = level;
      this.key = key;
      this.title = title;
    }
  }
}
