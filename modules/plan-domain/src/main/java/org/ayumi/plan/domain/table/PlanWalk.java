package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;

/** The way through the tree of a plan: items stand before the headings below theirs. */
final class PlanWalk {

  private final TableSource source;
  private final List<Stop> stops = new ArrayList<>();

  PlanWalk(TableSource source) {
    this.source = source;
    walk(List.of());
  }

  /** Every item, and every heading that has neither items nor headings below it. */
  List<Stop> stops() {
    return Collections.unmodifiableList(stops);
  }

  /** Every item. */
  List<Stop> items() {
    return stops.stream().filter(stop -> stop.item().isPresent()).collect(Collectors.toList());
  }

  private void walk(List<Heading> path) {
    Optional<String> code =
        path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1).code());
    int before = stops.size();
    source.index().items(code).stream()
        .filter(item -> !item.candidate())
        .forEach(item -> stops.add(new Stop(path, Optional.of(item))));
    for (Heading child : source.index().children(code)) {
      List<Heading> below = new ArrayList<>(path);
      below.add(child);
      walk(Collections.unmodifiableList(below));
    }
    if (stops.size() == before && !path.isEmpty()) {
      stops.add(new Stop(path, Optional.empty()));
    }
  }

  /** An item under its headings, or headings alone. */
  static final class Stop {

    private final List<Heading> path;
    private final Optional<Item> item;

    private Stop(List<Heading> path, Optional<Item> item) {
      this.path = path;
      this.item = item;
    }

    /** The highest heading first. */
    List<Heading> path() {
      return path;
    }

    Optional<Item> item() {
      return item;
    }
  }
}
