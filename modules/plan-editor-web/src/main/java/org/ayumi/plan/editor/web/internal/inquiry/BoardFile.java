package org.ayumi.plan.editor.web.internal.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.table.Orientation;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.domain.table.TableColumn;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.domain.table.TableRow;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.TableForm;
import org.ayumi.plan.exchange.TableSheet;
import org.ayumi.plan.exchange.TableWriter;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.model.view.AnswerDetail;

/** The board and the answers of a round as a workbook (E7). */
final class BoardFile {

  private static final List<String> COUNTS =
      List.of(
          "board-total",
          "board-answered",
          "board-returned",
          "board-working",
          "board-open",
          "board-overdue");
  private static final Set<String> LONG =
      Set.of("answer-content", "answer-narrative", "answer-next_direction");
  private static final int NARROW = 8;
  private static final int WIDE = 20;

  private final Inquiry inquiry;
  private final Wording wording;
  private final Board board;

  BoardFile(Inquiry inquiry, Wording wording) {
    this.inquiry = inquiry;
    this.wording = wording;
    board = new Board(inquiry);
  }

  void write(OutputStream out) throws IOException {
    List<TableSheet> sheets = new ArrayList<>();
    sheets.add(
        sheet(
            "board-by-department", "answer-department", board.departments(), inquiry::department));
    sheets.add(sheet("board-by-heading", "answer-heading", board.headings(), inquiry::heading));
    sheets.add(TableSheet.of(wording.text("answers"), answers()));
    TableWriter.toXlsx(sheets, TableForm.MERGED, out, WriteStyle.NEUTRALIZED);
  }

  private TableSheet sheet(
      String key, String label, Map<String, Board.Counts> counts, Function<String, String> name) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of(wording.text(label), WIDE));
    COUNTS.forEach(count -> columns.add(TableColumn.of(wording.text(count), NARROW)));
    List<TableRow> rows = new ArrayList<>();
    counts.forEach((code, each) -> rows.add(row(name.apply(code), each)));
    rows.add(row(wording.text("board-all"), board.all()));
    String title = wording.text(key);
    return TableSheet.of(title, table(title, columns, rows));
  }

  private static TableRow row(String name, Board.Counts counts) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.rowHead(name));
    Stream.of(
            counts.total(),
            counts.answered(),
            counts.returned(),
            counts.working(),
            counts.open(),
            counts.overdue())
        .forEach(count -> cells.add(TableCell.data(String.valueOf(count))));
    return TableRow.of(cells);
  }

  private PrintedTable answers() {
    Map<String, Function<AnswerDetail, String>> fields = fields();
    return table(
        inquiry.round().title(),
        fields.keySet().stream()
            .map(key -> TableColumn.of(wording.text(key), LONG.contains(key) ? WIDE : NARROW))
            .collect(Collectors.toList()),
        inquiry.answers().stream()
            .map(
                answer ->
                    TableRow.of(
                        fields.values().stream()
                            .map(field -> TableCell.data(field.apply(answer)))
                            .collect(Collectors.toList())))
            .collect(Collectors.toList()));
  }

  /** What is said of an answer, by the key of its column, from left to right. */
  private Map<String, Function<AnswerDetail, String>> fields() {
    Map<String, Function<AnswerDetail, String>> fields = new LinkedHashMap<>();
    fields.put(
        "answer-department", answer -> inquiry.department(answer.request().departmentCode()));
    fields.put("field-reference", answer -> inquiry.item(answer).map(Item::reference).orElse(""));
    fields.put("answer-content", this::content);
    fields.put(
        "answer-part",
        answer -> wording.text(answer.request().lead() ? "answer-lead" : "answer-contributes"));
    fields.put(
        "answer-state",
        answer -> wording.text("answer-state-" + answer.state().name().toLowerCase(Locale.ROOT)));
    fields.put(
        "round-dueDate",
        answer -> wording.date(inquiry.detail().dueDate(answer.request().departmentCode())));
    fields.put("answer-status", answer -> answer.answer().status());
    if (AnswerField.ACHIEVEMENT.isAskedOf(inquiry.index().document().terms())) {
      fields.put("answer-achievement", answer -> answer.answer().achievement());
    }
    fields.put("answer-narrative", answer -> narrative(answer.answer()));
    fields.put("answer-next_direction", answer -> answer.answer().nextDirection());
    return fields;
  }

  private String content(AnswerDetail answer) {
    String title = inquiry.item(answer).map(Item::title).orElse("");
    String content = inquiry.content(answer).map(Content::text).orElse("");
    return (title + "\n" + content).strip();
  }

  private String narrative(Answer answer) {
    return answer.notApplicable() ? wording.text("answer-not-applicable") : answer.narrative();
  }

  private static PrintedTable table(
      String caption, List<TableColumn> columns, List<TableRow> rows) {
    return PrintedTable.builder()
        .kind(TableKind.PROGRESS)
        .caption(caption)
        .columns(columns)
        .addHead(
            TableRow.of(
                columns.stream()
                    .map(column -> TableCell.head(column.name()))
                    .collect(Collectors.toList())))
        .body(rows)
        .orientation(Orientation.LANDSCAPE)
        .build();
  }
}
