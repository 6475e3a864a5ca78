package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Writes lines so that their rules read them as what they are, else says that they do not. */
final class OutlineWriter {

  private final List<LineRule> rules;
  private final LineRules reading;
  private final LineWording wordings;
  private final Above above = new Above();
  private final WrittenSheet sheet;

  OutlineWriter(PartMapping part, WrittenSheet sheet) {
    rules = part.layout().lines();
    reading = new LineRules(rules);
    wordings = new LineWording(part.passageType());
    this.sheet = sheet;
  }

  /** What the lines to come stand under. */
  Above above() {
    return above;
  }

  /** A blank row, but not as the first. */
  void blank() {
    if (!sheet.rows().isEmpty()) {
      sheet.addRow(List.of(""));
    }
  }

  /** Begins a heading or chapter. */
  static void enter(Above above, LineMeaning meaning, int level, Wording wording) {
    above.enter(meaning, level, key(wording), wording.title());
  }

  private static String key(Wording wording) {
    return Line.of(0, LineCells.of(wording.withText("")).get(0)).key();
  }

  /** The rules of lines that begin a passage of that type. */
  Predicate<LineRule> of(PassageType type) {
    return rule -> wordings.type(rule).filter(type::equals).isPresent();
  }

  /** Whether a rule reads a line as that, under those headings. */
  boolean can(Predicate<LineRule> wanted, int indent, Wording wording, Above at) {
    return find(wanted, indent, wording, at).isPresent();
  }

  /**
   * Writes a line, and the text that continues it as lines of their own where they are read so.
   *
   * @param wanted the rules of lines that mean the same
   * @param indent the column where no rule names one
   */
  void write(Predicate<LineRule> wanted, int indent, Wording wording) {
    List<String> lines = Arrays.asList(wording.text().split("\n", -1));
    int inHead = LineCells.isTitled(wording.type()) ? 0 : 1;
    List<String> below = lines.subList(Math.min(inHead, lines.size()), lines.size());
    Wording head = wording.withText(inHead == 0 ? "" : lines.get(0));
    boolean continued =
        LineCells.isContinued(wording.type())
            && find(wanted, indent, head, above).isPresent()
            && below.stream().allMatch(line -> line.isEmpty() || isText(line, indent));
    write(wanted, indent, continued ? head : wording, LineCells.of(continued ? head : wording));
    if (continued) {
      texts(below, indent);
    }
  }

  /** Writes the text of what stands above. */
  void texts(String text, int indent) {
    texts(Arrays.asList(text.split("\n", -1)), indent);
  }

  private void texts(List<String> lines, int indent) {
    boolean paragraph = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        paragraph = true;
      } else {
        if (paragraph) {
          blank();
        }
        Wording text = text(line);
        write(OutlineWriter::isText, indent, text, LineCells.of(text));
        paragraph = false;
      }
    }
  }

  private boolean isText(String line, int indent) {
    return find(OutlineWriter::isText, indent, text(line), above).isPresent();
  }

  private Wording text(String line) {
    return Wording.text(wordings.statements(), "", line);
  }

  static boolean isText(LineRule rule) {
    return rule.meaning() == LineMeaning.TEXT;
  }

  private void write(
      Predicate<LineRule> wanted, int indent, Wording wording, List<List<String>> likely) {
    List<String> cells =
        find(wanted, indent, wording, above)
            .orElseGet(
                () -> {
                  sheet.addProblem(
                      Problem.atRow(
                          sheet.rows().size(),
                          ProblemType.EXPORT_NOT_IN_MAPPING,
                          wording.label().isEmpty() ? wording.text() : wording.label(),
                          wording.text()));
                  return indented(indent, likely.get(0));
                });
    sheet.addRow(cells);
  }

  private Optional<List<String>> find(
      Predicate<LineRule> wanted, int indent, Wording wording, Above at) {
    List<LineRule> possible = rules.stream().filter(wanted).collect(Collectors.toList());
    for (LineRule rule : possible) {
      int column = rule.column().orElse(indent);
      for (List<String> texts : LineCells.of(wording)) {
        Line line = Line.of(column, texts);
        boolean same = reading.of(line, at).filter(rule::equals).isPresent();
        if (same && wordings.read(line, rule).equals(wording)) {
          return Optional.of(indented(column, texts));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> indented(int column, List<String> texts) {
    List<String> cells = new ArrayList<>(Collections.nCopies(column, ""));
    cells.addAll(texts);
    return cells;
  }
}
