package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/**
 * Makes one of a heading that an outline names in advance and the one further below (G15): by
 * title, and between equal titles by order where as many are left on both sides.
 */
final class OverviewJoin {

  private final List<OutlineEntry> entries;
  private final Unfolded.Builder table;
  private final Map<OutlineEntry, OutlineEntry> joined = new LinkedHashMap<>();

  /**
   * @param table is told what was joined
   */
  OverviewJoin(List<OutlineEntry> entries, Unfolded.Builder table) {
    this.entries = entries;
    this.table = table;
  }

  /** The entries without those that are named in advance. */
  List<OutlineEntry> joined() {
    levels().forEach(this::join);
    joined.forEach(this::merge);
    if (!joined.isEmpty()) {
      Line first = joined.keySet().iterator().next().line();
      table.problem(
          Problem.at(first.row(), first.column(), ProblemType.OVERVIEW_JOINED, joined.size()));
    }
    return entries.stream()
        .filter(entry -> !joined.containsKey(entry))
        .map(entry -> isOverview(entry) ? unmatched(entry) : entry)
        .collect(Collectors.toList());
  }

  private TreeSet<Integer> levels() {
    return entries.stream()
        .filter(OverviewJoin::isOverview)
        .map(OutlineEntry::level)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOverview(OutlineEntry entry) {
    return entry.meaning() == LineMeaning.OVERVIEW;
  }

  private void join(int level) {
    List<OutlineEntry> named = named(level, LineMeaning.OVERVIEW);
    OutlineEntry first = named.get(0);
    List<OutlineEntry> headings =
        named(level, LineMeaning.HEADING).stream()
            .filter(heading -> heading.line().row() > first.line().row())
            .filter(heading -> !isInSection(heading, first))
            .collect(Collectors.toList());
    int from = 0;
    List<OutlineEntry> left = new ArrayList<>();
    OutlineEntry before = null;
    for (OutlineEntry each : named) {
      int at = find(each, headings, from);
      if (at < 0) {
        left.add(each);
      } else {
        pair(left, between(headings.subList(from, at), before, headings.get(at)));
        joined.put(each, headings.get(at));
        before = headings.get(at);
        from = at + 1;
        left.clear();
      }
    }
    pair(left, between(headings.subList(from, headings.size()), before, null));
  }

  private List<OutlineEntry> named(int level, LineMeaning meaning) {
    return entries.stream()
        .filter(entry -> entry.meaning() == meaning && entry.level() == level)
        .collect(Collectors.toList());
  }

  private static boolean isInSection(OutlineEntry heading, OutlineEntry named) {
    return !heading.path().isEmpty()
        && !named.path().isEmpty()
        && heading.path().get(0) == named.path().get(0);
  }

  private static int find(OutlineEntry named, List<OutlineEntry> headings, int from) {
    for (int i = from; i < headings.size(); i++) {
      if (SearchText.fold(headings.get(i).wording().title())
          .equals(SearchText.fold(named.wording().title()))) {
        return i;
      }
    }
    return -1;
  }

  /** The headings under the same one as that before or after them; at the ends, the first ones. */
  private static List<OutlineEntry> between(
      List<OutlineEntry> headings, OutlineEntry before, OutlineEntry after) {
    if (headings.isEmpty() || (before != null && after != null)) {
      return headings;
    }
    OutlineEntry neighbour =
        before == null ? Objects.requireNonNullElse(after, headings.get(0)) : before;
    return headings.stream()
        .filter(heading -> heading.path().equals(neighbour.path()))
        .collect(Collectors.toList());
  }

  private void pair(List<OutlineEntry> named, List<OutlineEntry> headings) {
    if (named.size() == headings.size()) {
      for (int i = 0; i < named.size(); i++) {
        joined.put(named.get(i), headings.get(i));
      }
    }
  }

  private void merge(OutlineEntry named, OutlineEntry heading) {
    named.goal().ifPresent(heading::goal);
    boolean sameNumber =
        named.wording().number().isEmpty()
            || key(named.wording().number()).equals(key(heading.wording().number()));
    if (!named.wording().title().equals(heading.wording().title()) || !sameNumber) {
      heading.overview(named.wording().label());
      table.problem(
          Problem.at(
              named.line().row(),
              named.line().column(),
              ProblemType.OVERVIEW_DIFFERS,
              named.wording().label(),
              heading.wording().label()));
    }
  }

  private static String key(String number) {
    return ReferenceNumber.parse(number).key();
  }

  private OutlineEntry unmatched(OutlineEntry entry) {
    table.problem(
        Problem.at(
            entry.line().row(),
            entry.line().column(),
            ProblemType.OVERVIEW_UNMATCHED,
            entry.wording().label()));
    return entry.asHeading();
  }
}
