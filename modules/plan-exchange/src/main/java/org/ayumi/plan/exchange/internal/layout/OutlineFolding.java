package org.ayumi.plan.exchange.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.layout.OutlineRow.Step;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Undoes an {@link OutlineUnfolding}: each row becomes the lines that it was read from. */
final class OutlineFolding {

  private final PartMapping part;
  private final WrittenSheet sheet = new WrittenSheet();
  private final OutlineWriter writer;
  private final Set<List<Step>> goals = new HashSet<>();
  private OutlineHeads heads;
  private OverviewWriting overview;
  private List<Step> path = List.of();
  private boolean below;

  OutlineFolding(PartMapping part) {
    this.part = part;
    writer = new OutlineWriter(part, sheet);
  }

  WrittenSheet fold(WrittenSheet table) {
    OutlineColumns columns = OutlineColumns.of(part.columns().columns(), part.layout().lines());
    List<OutlineRow> rows =
        table.rows().stream()
            .skip(part.columns().frame().firstRow())
            .map(cells -> new OutlineRow(columns, cells))
            .collect(Collectors.toList());
    heads = new OutlineHeads(rows);
    overview = new OverviewWriting(part, heads, writer);
    rows.forEach(this::row);
    overview.write();
    overview.end(sheet);
    table.problems().forEach(sheet::addProblem);
    return sheet;
  }

  private void row(OutlineRow row) {
    headings(row.path());
    if (row.has(Field.TITLE) || row.has(Field.NUMBER)) {
      item(row);
    } else if (row.has(Field.PASSAGE_TYPE)) {
      passage(row);
    }
  }

  private void headings(List<Step> next) {
    int same = 0;
    while (same < Math.min(path.size(), next.size()) && path.get(same).equals(next.get(same))) {
      same++;
    }
    if (same == next.size() && same < path.size()) {
      // back from a lower heading: printed again
      same = Math.max(same - 1, 0);
    }
    for (int step = same; step < next.size(); step++) {
      heading(next.subList(0, step + 1));
    }
    path = next.isEmpty() ? path : next;
  }

  private void heading(List<Step> heading) {
    Step last = heading.get(heading.size() - 1);
    if (last.level() == 1) {
      overview.write();
      writer.blank();
    }
    writer.write(of(LineMeaning.HEADING, last.level()), last.level() - 1, last.wording());
    OutlineWriter.enter(writer.above(), LineMeaning.HEADING, last.level(), last.wording());
    String goal = heads.goal(heading);
    boolean told = !goal.isEmpty() && overview.isDirect(heading) && goals.add(heading);
    if (told) {
      Wording wording = Wording.text(PassageType.GOAL, "", goal);
      writer.write(writer.of(PassageType.GOAL), last.level(), wording);
    }
    overview.passed(heading);
    below = !told;
  }

  private void item(OutlineRow row) {
    String title = row.text(Field.TITLE) + row.text(Field.EXAMPLE);
    Wording wording = Wording.titled(row.text(Field.NUMBER), title);
    writer.write(
        rule -> rule.meaning() == LineMeaning.ITEM,
        path.size(),
        wording.withText(row.text(Field.CONTENT)));
    below = false;
  }

  private void passage(OutlineRow row) {
    PassageType type = PassageType.valueOf(row.text(Field.PASSAGE_TYPE));
    Wording wording =
        Wording.titled(row.text(Field.PASSAGE_NUMBER), row.text(Field.PASSAGE_TITLE))
            .withType(type)
            .withText(row.text(Field.PASSAGE_TEXT));
    int level = row.passageLevel();
    if (type == PassageType.CHAPTER && level > 0) {
      chapter(level, wording);
      return;
    }
    // text right below a heading is a statement
    Predicate<LineRule> wanted =
        below ? writer.of(type).or(OutlineWriter::isText) : writer.of(type);
    writer.write(wanted, level > 0 ? level - 1 : path.size(), wording);
    below &= type == PassageType.REMARK;
  }

  private void chapter(int level, Wording wording) {
    overview.write();
    if (level == 1) {
      writer.blank();
    }
    path = List.of();
    below = false;
    writer.write(of(LineMeaning.CHAPTER, level), level - 1, wording.withText(""));
    OutlineWriter.enter(writer.above(), LineMeaning.CHAPTER, level, wording);
    writer.texts(wording.text(), level - 1);
  }

  private static Predicate<LineRule> of(LineMeaning meaning, int level) {
    return rule -> rule.meaning() == meaning && rule.level().orElse(1) == level;
  }
}
