package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.exchange.LineMeaning;

/** What a line of an outline tells, with the lines that continue it. */
final class OutlineEntry {

  private final Line line;
  private final LineMeaning meaning;
  private final int level;
  private final List<OutlineEntry> path;
  private Wording wording;
  private String overview = "";
  private OutlineEntry goal;

  /**
   * @param level of a heading or chapter, or of a passage below chapters; else 0
   * @param path the headings above
   */
  OutlineEntry(
      Line line, LineMeaning meaning, int level, List<OutlineEntry> path, Wording wording) {
    this.line = line;
    this.meaning = meaning;
    this.level = level;
    this.path = new ArrayList<>(path);
    this.wording = wording;
  }

  /** A heading that is named in advance as one of its own. */
  OutlineEntry asHeading() {
    OutlineEntry heading = new OutlineEntry(line, LineMeaning.HEADING, level, path, wording);
    heading.goal = goal;
    return heading;
  }

  /** Adds a line of text, or a paragraph. */
  void add(String more, boolean paragraph) {
    String text = wording.text();
    if (!more.isEmpty()) {
      wording = wording.withText(text.isEmpty() ? more : text + (paragraph ? "\n\n" : "\n") + more);
    }
  }

  /** Takes the goal of a heading, or a further part of it; the goal as a whole. */
  OutlineEntry goal(OutlineEntry more) {
    if (goal == null) {
      goal = more;
    } else {
      goal.add(more.wording.text(), true);
    }
    return goal;
  }

  void overview(String label) {
    overview = label;
  }

  Line line() {
    return line;
  }

  LineMeaning meaning() {
    return meaning;
  }

  int level() {
    return level;
  }

  List<OutlineEntry> path() {
    return path;
  }

  Wording wording() {
    return wording;
  }

  /** What the overview calls a heading otherwise; empty if it does not. */
  String overview() {
    return overview;
  }

  /** The goal of a heading. */
  Optional<OutlineEntry> goal() {
    return Optional.ofNullable(goal);
  }

  boolean is(LineMeaning wanted) {
    return meaning == wanted;
  }
}
