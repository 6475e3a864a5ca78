package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Field;

/** What a table tells of its headings, whichever of their rows tells it. */
final class OutlineHeads {

  private final Set<List<OutlineRow.Step>> paths = new LinkedHashSet<>();
  private final Map<List<OutlineRow.Step>, String> goals = new LinkedHashMap<>();
  private final Map<List<OutlineRow.Step>, String> overviews = new LinkedHashMap<>();

  OutlineHeads(List<OutlineRow> rows) {
    for (OutlineRow row : rows) {
      List<OutlineRow.Step> path = row.path();
      for (int length = 1; length <= path.size(); length++) {
        paths.add(path.subList(0, length));
      }
      put(goals, path, row.text(Field.GOAL));
      put(overviews, path, row.text(Field.HEADING_OVERVIEW));
    }
  }

  private static void put(
      Map<List<OutlineRow.Step>, String> texts, List<OutlineRow.Step> path, String text) {
    if (!text.isEmpty() && !path.isEmpty()) {
      texts.putIfAbsent(path, text);
    }
  }

  /** The goal of a heading; empty if it has none. */
  String goal(List<OutlineRow.Step> path) {
    return goals.getOrDefault(path, "");
  }

  /** What the overview calls a heading otherwise; empty if it does not. */
  String overview(List<OutlineRow.Step> path) {
    return overviews.getOrDefault(path, "");
  }

  /** The headings of a level that stand beside one with a goal or an own name in the overview. */
  List<List<OutlineRow.Step>> named(int level) {
    Set<List<OutlineRow.Step>> parents = new HashSet<>();
    for (List<OutlineRow.Step> path : paths) {
      boolean told = goals.containsKey(path) || overviews.containsKey(path);
      if (path.size() == level && told) {
        parents.add(path.subList(0, level - 1));
      }
    }
    return new ArrayList<>(paths)
        .stream()
            .filter(path -> path.size() == level && parents.contains(path.subList(0, level - 1)))
            .collect(Collectors.toList());
  }
}
