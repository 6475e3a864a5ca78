package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;

/** The headings of a source with those of the plan that its items stand under, depth first. */
final class NeededHeadings {

  private final List<Heading> headings;
  private final Map<String, Heading> byCode = new HashMap<>();

  NeededHeadings(List<Heading> headings, List<Heading> known) {
    this.headings = headings;
    known.forEach(heading -> byCode.put(heading.code(), heading));
    headings.forEach(heading -> byCode.put(heading.code(), heading));
  }

  List<Heading> with(List<Item> items) {
    Set<String> present = headings.stream().map(Heading::code).collect(Collectors.toSet());
    List<Heading> all = new ArrayList<>(headings);
    List<Optional<String>> open = new ArrayList<>();
    items.forEach(item -> open.add(item.headingCode()));
    headings.forEach(heading -> open.add(heading.parentCode()));
    while (!open.isEmpty()) {
      Optional<Heading> heading = open.remove(open.size() - 1).map(byCode::get);
      if (heading.isPresent() && present.add(heading.get().code())) {
        all.add(heading.get());
        open.add(heading.get().parentCode());
      }
    }
    return depthFirst(all);
  }

  private static List<Heading> depthFirst(List<Heading> headings) {
    Map<String, List<Heading>> children =
        headings.stream()
            .collect(Collectors.groupingBy(heading -> heading.parentCode().orElse("")));
    List<Heading> ordered = new ArrayList<>();
    collect("", children, ordered, new HashSet<>());
    return ordered;
  }

  private static void collect(
      String parent, Map<String, List<Heading>> children, List<Heading> ordered, Set<String> seen) {
    for (Heading heading : children.getOrDefault(parent, List.of())) {
      if (seen.add(heading.code())) {
        ordered.add(heading);
        collect(heading.code(), children, ordered, seen);
      }
    }
  }
}
