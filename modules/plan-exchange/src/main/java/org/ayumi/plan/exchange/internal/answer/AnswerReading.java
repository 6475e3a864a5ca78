package org.ayumi.plan.exchange.internal.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.ImmutableAnswer;
import org.ayumi.plan.exchange.AnswerLine;
import org.ayumi.plan.exchange.AnswerSheet;
import org.ayumi.plan.exchange.FilledAnswers;
import org.ayumi.plan.exchange.FilledLine;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.exchange.internal.write.XlsxText;

/** Reads a workbook of answers against what there is now. */
public final class AnswerReading {

  private final AnswerSheet now;
  private final Workbook workbook;
  private final Map<String, AnswerLine> lines = new HashMap<>();
  private final Map<AnswerColumn, Integer> places = new EnumMap<>(AnswerColumn.class);
  private final Set<Long> seen = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FilledLine> changes = new ArrayList<>();

  public AnswerReading(AnswerSheet now, Workbook workbook) {
    this.now = now;
    this.workbook = workbook;
    now.lines().forEach(line -> lines.put(String.valueOf(line.id()), line));
  }

  public FilledAnswers read() {
    Optional<Sheet> sheet = workbook.sheets().stream().filter(each -> head(each) >= 0).findFirst();
    if (sheet.isEmpty()) {
      problems.add(Problem.of(ProblemType.ANSWER_SHEET_MISSING, AnswerColumn.KEY.header()));
    } else {
      read(sheet.get(), head(sheet.get()));
    }
    return FilledAnswers.builder().changes(changes).problems(problems).build();
  }

  /** The row of the headers; negative if the sheet has none. */
  private static int head(Sheet sheet) {
    for (int row = 0; row < sheet.rowCount(); row++) {
      if (sheet.cell(row, 0).strip().equals(AnswerColumn.KEY.header())) {
        return row;
      }
    }
    return -1;
  }

  private void read(Sheet sheet, int head) {
    for (AnswerColumn column : AnswerColumn.of(now)) {
      int place = place(sheet, head, column.header());
      if (place >= 0) {
        places.put(column, place);
      } else if (column.isFilled() || column.isCompared()) {
        problems.add(Problem.atRow(head, ProblemType.ANSWER_COLUMN_MISSING, column.header()));
      }
    }
    if (!problems.isEmpty()) {
      return;
    }
    for (int row = head + 1; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row)) {
        row(sheet, row);
      }
    }
    for (AnswerLine line : now.lines()) {
      if (!seen.contains(line.id())) {
        problems.add(Problem.of(ProblemType.ANSWER_LINE_MISSING, name(line)));
      }
    }
  }

  private static int place(Sheet sheet, int head, String header) {
    for (int column = 0; column < sheet.columnCount(); column++) {
      if (sheet.cell(head, column).strip().equals(header)) {
        return column;
      }
    }
    return -1;
  }

  private static String name(AnswerLine line) {
    return (line.reference() + " " + line.item()).strip();
  }

  private void row(Sheet sheet, int row) {
    String key = sheet.cell(row, places.get(AnswerColumn.KEY)).strip();
    String[] parts = key.split("-", 2);
    AnswerLine line = lines.get(parts[0]);
    if (line == null) {
      report(row, AnswerColumn.KEY, ProblemType.ANSWER_KEY_UNKNOWN, key);
      return;
    }
    if (!seen.add(line.id())) {
      report(row, AnswerColumn.KEY, ProblemType.ANSWER_KEY_TWICE, key);
      return;
    }
    int before = problems.size();
    compare(sheet, row, line);
    Answer answer = answer(sheet, row, line);
    if (problems.size() > before || says(answer, line.answer())) {
      return;
    }
    if (!line.writable()) {
      problems.add(Problem.atRow(row, ProblemType.ANSWER_HANDED_IN, name(line)));
      return;
    }
    boolean outdated = !String.valueOf(line.version()).equals(parts.length > 1 ? parts[1] : "");
    changes.add(FilledLine.of(line, answer, outdated));
  }

  /** Whether the texts of the plan are those of the line: else a row was moved or overwritten. */
  private void compare(Sheet sheet, int row, AnswerLine line) {
    for (Map.Entry<AnswerColumn, Integer> place : places.entrySet()) {
      AnswerColumn column = place.getKey();
      if (column.isCompared()
          && !plain(sheet.cell(row, place.getValue())).equals(plain(column.text(line)))) {
        report(row, column, ProblemType.ANSWER_TEXT_CHANGED, column.header(), column.text(line));
      }
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  /** Whether both say the same, whatever they are marked as. */
  private static boolean says(Answer one, Answer other) {
    return ImmutableAnswer.copyOf(one)
        .withSameAsLastYear(false)
        .equals(ImmutableAnswer.copyOf(other).withSameAsLastYear(false));
  }

  /** What is not asked stays as it is. */
  private Answer answer(Sheet sheet, int row, AnswerLine line) {
    ImmutableAnswer answer = ImmutableAnswer.copyOf(line.answer());
    for (AnswerField field : now.asked()) {
      String text = text(sheet, row, field, line);
      switch (field) {
        case STATUS:
          answer = answer.withStatus(text.strip());
          break;
        case ACHIEVEMENT:
          answer = answer.withAchievement(text.strip());
          break;
        case NARRATIVE:
          answer = answer.withNarrative(text.stripTrailing());
          break;
        default:
          answer = answer.withNextDirection(text.stripTrailing());
      }
    }
    return answer.withNotApplicable(isTicked(sheet, row)).comparedWith(line.last());
  }

  /** The cell; the whole text where the cell has the part of it that a cell holds. */
  private String text(Sheet sheet, int row, AnswerField field, AnswerLine line) {
    AnswerColumn column =
        places.keySet().stream()
            .filter(each -> each.field().filter(field::equals).isPresent())
            .findFirst()
            .orElseThrow();
    String text = Normalizer.normalize(sheet.cell(row, places.get(column)), Normalizer.Form.NFC);
    String whole = XlsxText.encode(column.text(line));
    if (!XlsxText.fits(whole) && text.equals(XlsxText.cut(whole))) {
      return column.text(line);
    }
    List<String> marks =
        field.vocabulary().map(now::terms).orElse(List.of()).stream()
            .map(Term::mark)
            .collect(Collectors.toList());
    if (field.vocabulary().isPresent() && !text.isBlank() && !marks.contains(text.strip())) {
      report(row, column, ProblemType.ANSWER_MARK_UNKNOWN, text.strip(), String.join("、", marks));
    }
    return text;
  }

  private boolean isTicked(Sheet sheet, int row) {
    String text = sheet.cell(row, places.get(AnswerColumn.NOT_APPLICABLE)).strip();
    if (!text.isEmpty() && !AnswerColumn.TICKS.contains(text)) {
      report(row, AnswerColumn.NOT_APPLICABLE, ProblemType.ANSWER_TICK_UNKNOWN, text);
    }
    return !text.isEmpty();
  }

  private void report(int row, AnswerColumn column, ProblemType type, Object... arguments) {
    problems.add(Problem.at(row, places.get(column), type, arguments));
  }
}
