package org.ayumi.plan.exchange.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.exchange.AnswerLine;
import org.ayumi.plan.exchange.AnswerSheet;

/** The columns of the workbook; their headers are the same in every language. */
enum AnswerColumn {
  KEY("キー", 8, Use.KEY, line -> line.id() + "-" + line.version()),
  REFERENCE("整理番号", 12, Use.SHOWN, AnswerLine::reference),
  ITEM("項目", 22, Use.SHOWN, AnswerLine::item),
  CONTENT("取組内容", 34, Use.SHOWN, AnswerLine::content),
  PLANNED("年次計画", 10, Use.BESIDE, AnswerLine::planned),
  LAST("前年度の回答", 34, Use.BESIDE, line -> line.last().map(AnswerColumn::text).orElse("")),
  STATUS("進捗の区分", 12, AnswerField.STATUS, Answer::status),
  ACHIEVEMENT("達成の区分", 12, AnswerField.ACHIEVEMENT, Answer::achievement),
  NARRATIVE("取組状況", 50, AnswerField.NARRATIVE, Answer::narrative),
  NEXT_DIRECTION("今後の方向", 34, AnswerField.NEXT_DIRECTION, Answer::nextDirection),
  NOT_APPLICABLE("該当なし", 10, Use.FILLED, line -> line.answer().notApplicable() ? "○" : "");

  /** What a column is for. */
  private enum Use {
    KEY,
    /** Tells a person and the reader which content it is. */
    SHOWN,
    /** Tells a person something; not read. */
    BESIDE,
    FILLED
  }

  /** Ticks of the last column. */
  static final List<String> TICKS = List.of("○", "〇", "◯", "1", "はい");

  private final String header;
  private final int width;
  private final Use use;
  private final AnswerField field;
  private final Function<AnswerLine, String> text;

  AnswerColumn(String header, int width, Use use, Function<AnswerLine, String> text) {
    this.header = header;
    this.width = width;
    this.use = use;
    this.field = null;
    this.text = text;
  }

  AnswerColumn(String header, int width, AnswerField field, Function<Answer, String> text) {
    this.header = header;
    this.width = width;
    this.use = Use.FILLED;
    this.field = field;
    this.text = line -> text.apply(line.answer());
  }

  /** Those that the sheet has, from left to right. */
  static List<AnswerColumn> of(AnswerSheet sheet) {
    List<AnswerColumn> columns = new ArrayList<>(List.of(values()));
    columns.removeIf(column -> column.field != null && !sheet.asked().contains(column.field));
    return columns;
  }

  private static String text(Report report) {
    return (report.status() + report.achievement() + " " + report.narrative()).strip();
  }

  String header() {
    return header;
  }

  /** In characters. */
  int width() {
    return width;
  }

  boolean isFilled() {
    return use == Use.FILLED;
  }

  /** Whether the reader compares its text with the plan's. */
  boolean isCompared() {
    return use == Use.SHOWN;
  }

  /** The field of the answer; empty for others. */
  Optional<AnswerField> field() {
    return Optional.ofNullable(field);
  }

  String text(AnswerLine line) {
    return text.apply(line);
  }
}
