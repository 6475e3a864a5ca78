package org.ayumi.plan.exchange.internal.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /** The headings of a level that stand beside a wanted one. */
  List<List<OutlineRow.Step>> named(int level, Predicate<List<OutlineRow.Step>> wanted) {
    Set<List<OutlineRow.Step>> parents =
        paths.stream()
            .filter(path -> level(path) == level && wanted.test(path))
            .map(OutlineHeads::parent)
            .collect(Collectors.toSet());
    return paths.stream()
        .filter(path -> level(path) == level && parents.contains(parent(path)))
        .collect(Collectors.toList());
  }

  private static int level(List<OutlineRow.Step> path) {
    return path.get(path.size() - 1).level();
  }

  private static List<OutlineRow.Step> parent(List<OutlineRow.Step> path) {
    return path.subList(0, path.size() - 1);
  }
}
