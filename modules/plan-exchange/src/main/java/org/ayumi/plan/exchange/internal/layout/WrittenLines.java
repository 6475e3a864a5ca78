package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Undoes {@link BetweenLines}: writes headings where they change, and passages, each in a line over
 * the whole width. A line that would be read otherwise is reported.
 */
final class WrittenLines {

  private final PartMapping part;
  private final List<LineRule> rules;
  private final List<String> words;
  private final LineColumns columns;
  private final int width;
  private final WrittenSheet sheet;
  private final Optional<CardStart> start;
  private final List<String> path;
  private String within = "";

  WrittenLines(PartMapping part, LineColumns columns, int width, WrittenSheet sheet) {
    this.part = part;
    rules = part.layout().lines();
    words = part.columns().numberWords();
    start = part.layout().card().map(CardStart::new);
    this.columns = columns;
    this.width = width;
    this.sheet = sheet;
    path = new ArrayList<>(Collections.nCopies(columns.levels(), ""));
  }

  /** Writes the row's headings that do not stand above already. */
  void headings(List<String> row) {
    List<String> wanted = new ArrayList<>();
    for (int level = 1; level <= columns.levels(); level++) {
      wanted.add(cell(row, columns.heading(level)));
    }
    int deepest = columns.levels();
    while (deepest > 0 && wanted.get(deepest - 1).isEmpty()) {
      deepest--;
    }
    if (deepest == 0) {
      if (path.stream().anyMatch(text -> !text.isEmpty())) {
        report(LineMeaning.HEADING.name(), String.join(" ", row).strip());
      }
      return;
    }
    int first = firstChange(wanted, deepest);
    for (int level = first; level <= deepest; level++) {
      if (!wanted.get(level - 1).isEmpty()) {
        heading(level, wanted.get(level - 1));
      }
    }
  }

  /** The highest level to be written; below the deepest if all stands above already. */
  private int firstChange(List<String> wanted, int deepest) {
    for (int level = 1; level <= deepest; level++) {
      String text = wanted.get(level - 1);
      if (!text.isEmpty() && !text.equals(path.get(level - 1))) {
        return level;
      }
    }
    boolean deeper = path.subList(deepest, path.size()).stream().anyMatch(text -> !text.isEmpty());
    return deeper ? deepest : deepest + 1;
  }

  private void heading(int level, String text) {
    path.set(level - 1, text);
    for (int below = level; below < path.size(); below++) {
      path.set(below, "");
    }
    sheet.addRow(List.of());
    List<LineRule> ofLevel =
        rules.stream()
            .filter(rule -> rule.meaning() == LineMeaning.HEADING)
            .filter(rule -> rule.level().orElse(1) == level)
            .collect(Collectors.toList());
    String key =
        write(
            ofLevel,
            rule -> new HeadingLine(rule, words).line(text),
            (rule, read) -> new HeadingLine(rule, words).cell(read.text()).equals(text),
            columns.headers().get(level - 1));
    within = level == 1 ? key : within;
  }

  /** Writes the row's passage or goal, if it has one. */
  void passage(List<String> row) {
    String goal = cell(row, Field.GOAL);
    if (!goal.isEmpty()) {
      write(of(LineMeaning.GOAL), rule -> goal, (rule, line) -> line.text().equals(goal), "goal");
    }
    String type = cell(row, Field.PASSAGE_TYPE);
    if (type.isEmpty()) {
      return;
    }
    List<LineRule> fitting =
        Stream.of(LineMeaning.STATEMENT, LineMeaning.REMARK, LineMeaning.CHAPTER)
            .flatMap(meaning -> of(meaning).stream())
            .filter(rule -> PassageLine.type(rule, part).name().equals(type))
            .collect(Collectors.toList());
    List<String> parts =
        Stream.of(Field.PASSAGE_NUMBER, Field.PASSAGE_TITLE, Field.PASSAGE_TEXT)
            .map(field -> cell(row, field))
            .collect(Collectors.toList());
    String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    write(fitting, rule -> text, (rule, line) -> isSame(new PassageLine(rule, line), parts), type);
  }

  private static boolean isSame(PassageLine line, List<String> parts) {
    return List.of(line.number(), line.title(), line.text()).equals(parts);
  }

  private List<LineRule> of(LineMeaning meaning) {
    return rules.stream().filter(rule -> rule.meaning() == meaning).collect(Collectors.toList());
  }

  /** Writes by the first rule by which the line is read again; the line's key. */
  private String write(
      List<LineRule> candidates,
      Function<LineRule, String> texts,
      BiPredicate<LineRule, Line> same,
      String name) {
    for (LineRule rule : candidates) {
      Optional<Line> line = line(rule, texts.apply(rule));
      if (line.filter(read -> isReadBy(rule, read) && same.test(rule, read)).isPresent()) {
        add(line.get());
        return line.get().key();
      }
    }
    Optional<LineRule> first = candidates.stream().findFirst();
    first.flatMap(rule -> line(rule, texts.apply(rule))).ifPresent(this::add);
    report(name, first.map(texts).orElse(""));
    return "";
  }

  private boolean isReadBy(LineRule rule, Line line) {
    boolean card = start.filter(each -> each.isBegunBy(line.first())).isPresent();
    return !card && new LineRules(rules).of(line, within).filter(rule::equals).isPresent();
  }

  private static Optional<Line> line(LineRule rule, String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(Line.of(Sheet.builder("").cell(0, rule.column().orElse(0), text).build(), 0));
  }

  private void add(Line line) {
    int row = sheet.rows().size();
    List<String> cells = new ArrayList<>(Collections.nCopies(line.column(), ""));
    cells.add(line.first());
    sheet.addRow(cells);
    if (width - 1 > line.column()) {
      sheet.addMerge(CellRange.of(row, line.column(), row, width - 1));
    }
  }

  private void report(String name, String text) {
    sheet.addProblem(
        Problem.atRow(
            Math.max(sheet.rows().size() - 1, 0), ProblemType.EXPORT_NOT_IN_MAPPING, name, text));
  }

  private String cell(List<String> row, Field field) {
    return columns.of(field).isPresent() ? cell(row, columns.of(field).getAsInt()) : "";
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
