package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;

/** Suggests how departments are parted, and which names contain the separator. */
final class DepartmentGuess {

  private final List<String> cells;
  private final Words words;

  DepartmentGuess(List<String> cells, Words words) {
    this.cells = cells;
    this.words = words;
  }

  DepartmentRules rules(List<GuessReason> reasons, int column) {
    List<String> separators =
        words.list("separators").stream()
            .filter(separator -> cells.stream().anyMatch(cell -> cell.contains(separator)))
            .collect(Collectors.toList());
    if (separators.isEmpty()) {
      return defaults();
    }
    reasons.add(GuessReason.of(column, Basis.SEPARATORS, String.join(" ", separators).strip()));
    Set<String> whole = wholeNames(separators);
    whole.forEach(name -> reasons.add(GuessReason.of(column, Basis.WHOLE_NAMES, name)));
    return rules(separators, List.copyOf(whole));
  }

  DepartmentRules defaults() {
    return rules(words.list("separators").subList(0, 1), List.of());
  }

  private DepartmentRules rules(List<String> separators, List<String> wholeNames) {
    return DepartmentRules.builder()
        .separators(separators)
        .wholeNames(wholeNames)
        .collectiveNames(words.list("collective"))
        .eachPrefixes(words.list("each"))
        .provisionalMarks(words.list("provisional"))
        .build();
  }

  /** A part that does not end like a department belongs to the one after it. */
  private Set<String> wholeNames(List<String> separators) {
    Pattern separator =
        Pattern.compile(separators.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    Set<String> whole = new TreeSet<>();
    for (String cell : cells) {
      List<int[]> parts = parts(separator, cell);
      for (int i = 0; i + 1 < parts.size(); i++) {
        String part = text(cell, parts.get(i));
        String next = text(cell, parts.get(i + 1));
        if (!part.isEmpty() && !isDepartment(part) && isDepartment(next)) {
          whole.add(cell.substring(parts.get(i)[0], parts.get(i + 1)[1]).strip());
        }
      }
    }
    return whole;
  }

  private static List<int[]> parts(Pattern separator, String cell) {
    List<int[]> parts = new ArrayList<>();
    int[] start = {0};
    separator
        .matcher(cell)
        .results()
        .forEach(
            result -> {
              parts.add(new int[] {start[0], result.start()});
              start[0] = result.end();
            });
    parts.add(new int[] {start[0], cell.length()});
    return parts;
  }

  private static String text(String cell, int[] part) {
    return cell.substring(part[0], part[1]).strip();
  }

  private boolean isDepartment(String name) {
    return words.list("suffixes").stream().anyMatch(name::endsWith)
        || words.list("collective").contains(name);
  }
}
