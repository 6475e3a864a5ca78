package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.OutlineRow.Step;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Undoes an {@link OutlineUnfolding}: each row becomes the lines that it was read from. */
final class OutlineFolding {

  private final PartMapping part;
  private final List<LineRule> rules;
  private final LineWording wordings;
  private final WrittenSheet sheet = new WrittenSheet();
  private final OutlineWriter writer;
  private final Set<Integer> named = new HashSet<>();
  private OutlineHeads heads;
  private List<Step> path = List.of();

  OutlineFolding(PartMapping part) {
    this.part = part;
    rules = part.layout().lines();
    wordings = new LineWording(part.passageType());
    writer = new OutlineWriter(part, sheet);
  }

  WrittenSheet fold(WrittenSheet table) {
    OutlineColumns columns = OutlineColumns.of(part.columns().columns(), rules);
    SheetFrame frame = part.columns().frame();
    List<OutlineRow> rows =
        table.rows().subList(frame.firstRow(), table.rows().size()).stream()
            .map(cells -> new OutlineRow(columns, cells))
            .collect(Collectors.toList());
    heads = new OutlineHeads(rows);
    rows.forEach(this::row);
    overview();
    overviewLevels().stream()
        .filter(level -> !named.contains(level))
        .flatMap(level -> heads.named(level).stream())
        .forEach(this::unnamed);
    table.problems().forEach(sheet::addProblem);
    return sheet;
  }

  private void row(OutlineRow row) {
    List<Step> rowPath = row.path();
    int same = 0;
    while (same < Math.min(path.size(), rowPath.size())
        && path.get(same).equals(rowPath.get(same))) {
      same++;
    }
    for (int level = same; level < rowPath.size(); level++) {
      heading(rowPath.subList(0, level + 1));
    }
    path = rowPath.isEmpty() ? path : rowPath;
    if (row.has(Field.TITLE) || row.has(Field.NUMBER)) {
      item(row);
    } else if (row.has(Field.PASSAGE_TYPE)) {
      passage(row);
    }
  }

  private void heading(List<Step> heading) {
    Step last = heading.get(heading.size() - 1);
    if (last.level() == 1) {
      overview();
      writer.blank();
    }
    Wording wording = Wording.titled(last.number(), last.title());
    writer.write(of(LineMeaning.HEADING, last.level()), last.level() - 1, wording);
    writer.enter(LineMeaning.HEADING, last.level(), wording);
    String goal = heads.goal(heading);
    if (!goal.isEmpty() && !overviewLevels().contains(last.level())) {
      goal(goal, last.level());
    }
  }

  private void goal(String goal, int indent) {
    writer.write(of(PassageType.GOAL), indent, Wording.text(PassageType.GOAL, "", goal));
  }

  private void item(OutlineRow row) {
    String title = row.text(Field.TITLE) + row.text(Field.EXAMPLE);
    writer.write(
        rule -> rule.meaning() == LineMeaning.ITEM,
        path.size(),
        Wording.titled(row.text(Field.NUMBER), title).withText(row.text(Field.CONTENT)));
  }

  private void passage(OutlineRow row) {
    PassageType type = PassageType.valueOf(row.text(Field.PASSAGE_TYPE));
    Wording wording =
        Wording.titled(row.text(Field.PASSAGE_NUMBER), row.text(Field.PASSAGE_TITLE))
            .withType(type)
            .withText(row.text(Field.PASSAGE_TEXT));
    if (type == PassageType.CHAPTER && row.passageLevel() > 0) {
      chapter(row.passageLevel(), wording);
    } else {
      int indent = row.passageLevel() > 0 ? row.passageLevel() - 1 : path.size();
      writer.write(of(type), indent, wording);
    }
  }

  private void chapter(int level, Wording wording) {
    overview();
    if (level == 1) {
      writer.blank();
    }
    path = List.of();
    writer.write(of(LineMeaning.CHAPTER, level), level - 1, wording.withText(""));
    writer.enter(LineMeaning.CHAPTER, level, wording);
    writer.texts(wording.text(), level - 1);
  }

  private static Predicate<LineRule> of(LineMeaning meaning, int level) {
    return rule -> rule.meaning() == meaning && rule.level().orElse(1) == level;
  }

  private Predicate<LineRule> of(PassageType type) {
    return rule -> wordings.type(rule).filter(type::equals).isPresent();
  }

  private Set<Integer> overviewLevels() {
    return rules.stream()
        .filter(rule -> rule.meaning() == LineMeaning.OVERVIEW)
        .map(rule -> rule.level().orElse(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names headings in advance, at the end of the section whose lines are read so. */
  private void overview() {
    String within = writer.above().within();
    for (int level : overviewLevels()) {
      boolean here =
          rules.stream()
              .filter(of(LineMeaning.OVERVIEW, level))
              .anyMatch(rule -> rule.within().isEmpty() || rule.within().equals(within));
      if (here && named.add(level)) {
        heads.named(level).forEach(heading -> overview(heading, level));
      }
    }
  }

  private void unnamed(List<Step> heading) {
    String goal = heads.goal(heading);
    sheet.addProblem(
        Problem.atRow(
            sheet.rows().size(),
            ProblemType.EXPORT_NOT_IN_MAPPING,
            heading.get(heading.size() - 1).title(),
            goal.isEmpty() ? heads.overview(heading) : goal));
  }

  private void overview(List<Step> heading, int level) {
    Step last = heading.get(heading.size() - 1);
    String label = heads.overview(heading);
    List<Wording> likely = new ArrayList<>();
    if (label.isEmpty()) {
      likely.add(Wording.titled("", last.title()));
      likely.add(Wording.titled(last.number(), last.title()));
    } else {
      LineStart start = LineStart.of(label);
      String title = label.substring(start.printed().length()).strip();
      likely.add(Wording.titled(start.printed(), title));
    }
    Predicate<LineRule> wanted = of(LineMeaning.OVERVIEW, level);
    Wording wording =
        likely.stream()
            .filter(each -> writer.can(wanted, level - 1, each))
            .findFirst()
            .orElse(likely.get(0));
    writer.write(wanted, level - 1, wording);
    String goal = heads.goal(heading);
    if (!goal.isEmpty()) {
      goal(goal, level);
    }
  }
}
