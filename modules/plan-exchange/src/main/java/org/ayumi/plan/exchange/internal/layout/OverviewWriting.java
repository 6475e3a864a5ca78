package org.ayumi.plan.exchange.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.layout.OutlineRow.Step;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Names headings in advance where the rules read that, with their goals; undoes an {@link
 * OverviewJoin}.
 */
final class OverviewWriting {

  private final List<LineRule> rules;
  private final OutlineHeads heads;
  private final OutlineWriter writer;
  private final Set<Integer> levels;
  private final Set<Integer> written = new HashSet<>();
  private final Set<List<Step>> above = new HashSet<>();
  private final Set<List<Step>> named = new HashSet<>();

  OverviewWriting(PartMapping part, OutlineHeads heads, OutlineWriter writer) {
    rules = part.layout().lines();
    this.heads = heads;
    this.writer = writer;
    levels =
        rules.stream()
            .filter(rule -> rule.meaning() == LineMeaning.OVERVIEW)
            .map(rule -> rule.level().orElse(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Writes what the lines at the end of the present section are read as. */
  void write() {
    String within = writer.above().within();
    for (int level : levels) {
      boolean here =
          rules.stream()
              .filter(rule -> isOverview(rule, level))
              .anyMatch(rule -> rule.within().isEmpty() || rule.within().equals(within));
      if (here && written.add(level)) {
        heads.named(level, path -> isTold(path) && !above.contains(path)).stream()
            .filter(path -> !above.contains(path))
            .forEach(this::write);
      }
    }
  }

  /** Takes a heading that is written. */
  void passed(List<Step> path) {
    above.add(path);
  }

  /** Says what no line in advance could tell. */
  void end(WrittenSheet sheet) {
    for (int level : levels) {
      heads.named(level, this::isTold).stream()
          .filter(path -> isTold(path) && !named.contains(path))
          .forEach(
              path ->
                  sheet.addProblem(
                      Problem.atRow(
                          sheet.rows().size(),
                          ProblemType.EXPORT_NOT_IN_MAPPING,
                          last(path).title(),
                          heads.overview(path) + heads.goal(path))));
    }
  }

  private static boolean isOverview(LineRule rule, int level) {
    return rule.meaning() == LineMeaning.OVERVIEW && rule.level().orElse(1) == level;
  }

  /** Whether a heading has something that only a line in advance can tell. */
  private boolean isTold(List<Step> path) {
    return !heads.overview(path).isEmpty() || isGoal(path);
  }

  private boolean isGoal(List<Step> path) {
    return !heads.goal(path).isEmpty() && !isDirect(path);
  }

  /** Whether the goal of a heading is read below it, and not where it is named in advance. */
  boolean isDirect(List<Step> path) {
    int level = last(path).level();
    if (!levels.contains(level)) {
      return true;
    }
    Above at = new Above();
    path.forEach(
        step -> OutlineWriter.enter(at, LineMeaning.HEADING, step.level(), step.wording()));
    return writer.can(writer.of(PassageType.GOAL), level, goal(path), at);
  }

  private Wording goal(List<Step> path) {
    return Wording.text(PassageType.GOAL, "", heads.goal(path));
  }

  private static Step last(List<Step> path) {
    return path.get(path.size() - 1);
  }

  private void write(List<Step> path) {
    int level = last(path).level();
    named.add(path);
    Predicate<LineRule> wanted = rule -> isOverview(rule, level);
    List<Wording> wordings =
        likely(path)
            .filter(each -> writer.can(wanted, level - 1, each, writer.above()))
            .collect(Collectors.toList());
    if (wordings.isEmpty() && !isTold(path)) {
      return;
    }
    Wording wording = wordings.isEmpty() ? likely(path).findFirst().orElseThrow() : wordings.get(0);
    writer.write(wanted, level - 1, wording);
    if (isGoal(path)) {
      writer.write(writer.of(PassageType.GOAL), level, goal(path));
    }
  }

  /** By its own name in the overview, else by its title, else with its number. */
  private Stream<Wording> likely(List<Step> path) {
    String label = heads.overview(path);
    if (label.isEmpty()) {
      return Stream.of(Wording.titled("", last(path).title()), last(path).wording());
    }
    String number = LineStart.of(label).printed();
    return Stream.of(Wording.titled(number, label.substring(number.length()).strip()));
  }
}
