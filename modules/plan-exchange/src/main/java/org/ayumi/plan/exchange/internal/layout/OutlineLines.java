package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** Reads the lines of an outline by their rules, one after the other. */
final class OutlineLines {

  private final Region region;
  private final LineRules rules;
  private final LineWording wordings;
  private final PassageType statements;
  private final Above above = new Above();
  private final List<OutlineEntry> headings = new ArrayList<>();
  private final List<OutlineEntry> entries = new ArrayList<>();
  private final Map<List<Object>, OutlineEntry> known = new HashMap<>();
  private OutlineEntry owner;
  private OutlineEntry target;
  private boolean paragraph;

  OutlineLines(Region region, PartMapping part) {
    this.region = region;
    rules = new LineRules(part.layout().lines());
    statements = part.passageType();
    wordings = new LineWording(statements);
  }

  /**
   * The entries in the order of their lines.
   *
   * @param table is told which rows are read
   */
  List<OutlineEntry> read(Unfolded.Builder table) {
    Sheet sheet = region.sheet();
    for (int row = region.first(); row < region.end(); row++) {
      if (sheet.isBlankRow(row)) {
        paragraph = true;
        continue;
      }
      Line line = Line.of(sheet, row);
      Optional<LineRule> rule = rules.of(line, above);
      if (rule.isPresent()) {
        table.read(row);
        accept(line, rule.get());
      }
      paragraph = false;
    }
    return entries;
  }

  private void accept(Line line, LineRule rule) {
    switch (rule.meaning()) {
      case HEADING:
        heading(line, rule);
        break;
      case OVERVIEW:
        overview(line, rule);
        break;
      case CHAPTER:
        chapter(line, rule);
        break;
      case ITEM:
        target = add(entry(line, rule, 0));
        break;
      case GOAL:
        goal(line, rule);
        break;
      case STATEMENT:
        target = add(entry(line, rule, level()));
        break;
      case REMARK:
        add(entry(line, rule, level()));
        break;
      case TEXT:
        text(line, rule);
        break;
      default:
        break;
    }
  }

  private void heading(Line line, LineRule rule) {
    int level = rule.level().orElse(1);
    headings.removeIf(heading -> heading.level() >= level);
    OutlineEntry heading = entry(line, rule, level);
    OutlineEntry same =
        known.putIfAbsent(List.of(List.copyOf(headings), heading.wording()), heading);
    // printed again, as on the next page
    heading = same == null ? add(heading) : same;
    above.enter(LineMeaning.HEADING, level, line.key(), heading.wording().title());
    headings.add(heading);
    owner = heading;
    target = heading;
  }

  private void overview(Line line, LineRule rule) {
    int level = rule.level().orElse(1);
    OutlineEntry overview = add(entry(line, rule, level));
    overview.path().removeIf(heading -> heading.level() >= level);
    owner = overview;
    target = overview;
  }

  private void chapter(Line line, LineRule rule) {
    int level = rule.level().orElse(1);
    headings.clear();
    target = add(entry(line, rule, level));
    above.enter(LineMeaning.CHAPTER, level, line.key(), target.wording().title());
    owner = null;
  }

  private void goal(Line line, LineRule rule) {
    OutlineEntry goal = entry(line, rule, level());
    target = owner == null ? add(goal) : owner.goal(goal);
  }

  private void text(Line line, LineRule rule) {
    boolean titled = target == null || target == owner;
    if (titled) {
      PassageType type = target == null ? PassageType.REMARK : statements;
      Wording wording = Wording.text(type, "", line.text());
      target = add(new OutlineEntry(line, LineMeaning.STATEMENT, level(), headings, wording));
    } else {
      target.add(wordings.read(line, rule).text(), paragraph);
    }
  }

  /** Of a passage: one below its chapter. */
  private int level() {
    return above.chapterLevel() == 0 ? 0 : above.chapterLevel() + 1;
  }

  private OutlineEntry entry(Line line, LineRule rule, int level) {
    return new OutlineEntry(line, rule.meaning(), level, headings, wordings.read(line, rule));
  }

  private OutlineEntry add(OutlineEntry entry) {
    entries.add(entry);
    return entry;
  }
}
