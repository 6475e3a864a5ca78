package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.internal.layout.Line;

/** The sections of a text: the lines whose numbers count up through the whole of it. */
final class OutlineSections {

  private static final List<LineForm> NUMBERED =
      List.of(
          LineForm.WORD, LineForm.ROMAN, LineForm.DECIMAL, LineForm.BRACKETED, LineForm.CIRCLED);

  private final Set<Line> heads;
  private final Map<Line, String> keys = new HashMap<>();

  private OutlineSections(List<Line> lines, List<Line> heads) {
    this.heads = new LinkedHashSet<>(heads);
    String key = "";
    for (Line line : lines) {
      key = isHead(line) ? line.key() : key;
      keys.put(line, key);
    }
  }

  static OutlineSections of(List<Line> lines) {
    Map<String, List<Line>> looks = new LinkedHashMap<>();
    for (Line line : lines) {
      if (isTitle(line) && isNumbered(line)) {
        looks.computeIfAbsent(line.form() + line.word(), look -> new ArrayList<>()).add(line);
      }
    }
    List<Line> heads =
        looks.values().stream().filter(OutlineSections::countsUp).findFirst().orElse(List.of());
    return new OutlineSections(lines, heads);
  }

  /** Whether a line has a number, and not a mark. */
  static boolean isNumbered(Line line) {
    return NUMBERED.contains(line.form());
  }

  /** Whether a line can be a title: no sentence, and no row of a table. */
  static boolean isTitle(Line line) {
    return !line.isSentence() && line.texts().size() <= 2 && !line.rest().isEmpty();
  }

  private static boolean countsUp(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).key().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return lines.size() > 1;
  }

  /** The line that begins the first section; empty if there are none. */
  Optional<Line> first() {
    return heads.stream().findFirst();
  }

  /** Whether the line begins a section. */
  boolean isHead(Line line) {
    return heads.contains(line);
  }

  /** The key of the section's number; empty above the first. */
  String key(Line line) {
    return keys.get(line);
  }
}
