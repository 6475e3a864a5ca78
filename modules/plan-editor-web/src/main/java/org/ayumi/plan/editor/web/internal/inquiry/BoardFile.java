package org.ayumi.plan.editor.web.internal.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.inquiry.Answer;
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
    sheets.add(sheet("answer-department", "board-by-department", departments()));
    sheets.add(sheet("answer-heading", "board-by-heading", headings()));
    sheets.add(TableSheet.of(wording.text("answers"), answers()));
    TableWriter.toXlsx(sheets, TableForm.MERGED, out, WriteStyle.NEUTRALIZED);
  }

  private TableSheet sheet(String label, String title, Map<String, Board.Counts> counts) {
    return TableSheet.of(wording.text(title), board(label, title, counts));
  }

  private Map<String, Board.Counts> departments() {
    return named(board.departments(), inquiry::department);
  }

  private Map<String, Board.Counts> headings() {
    return named(
        board.headings(), code -> inquiry.index().heading(code).map(Heading::label).orElse(code));
  }

  private static Map<String, Board.Counts> named(
      Map<String, Board.Counts> counts, Function<String, String> name) {
    Map<String, Board.Counts> named = new LinkedHashMap<>();
    counts.forEach((code, each) -> named.put(name.apply(code), each));
    return named;
  }

  private PrintedTable board(String label, String title, Map<String, Board.Counts> counts) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of(wording.text(label), WIDE));
    COUNTS.forEach(key -> columns.add(TableColumn.of(wording.text(key), NARROW)));
    List<TableRow> rows = new ArrayList<>();
    counts.forEach((name, each) -> rows.add(row(name, each)));
    rows.add(row(wording.text("board-all"), board.all()));
    return table(wording.text(title), columns, rows);
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
    List<TableColumn> columns =
        Stream.of(
                "answer-department",
                "field-reference",
                "answer-content",
                "answer-part",
                "answer-state",
                "round-dueDate",
                "answer-status",
                "answer-achievement",
                "answer-narrative",
                "answer-next_direction")
            .map(key -> TableColumn.of(wording.text(key), NARROW))
            .collect(Collectors.toList());
    return table(
        inquiry.round().title(),
        columns,
        inquiry.answers().stream().map(this::row).collect(Collectors.toList()));
  }

  private TableRow row(AnswerDetail detail) {
    Answer answer = detail.answer();
    String content = inquiry.content(detail).map(Content::text).orElse("");
    String title = inquiry.item(detail).map(Item::title).orElse("");
    String none = wording.text("answer-not-applicable");
    String department = detail.request().departmentCode();
    return TableRow.of(
        Stream.of(
                inquiry.department(department),
                inquiry.item(detail).map(Item::reference).orElse(""),
                (title + "\n" + content).strip(),
                wording.text(detail.request().lead() ? "answer-lead" : "answer-contributes"),
                wording.text("answer-state-" + detail.state().name().toLowerCase(Locale.ROOT)),
                inquiry.detail().dueDate(department).toString(),
                answer.status(),
                answer.achievement(),
                answer.notApplicable() ? none : answer.narrative(),
                answer.nextDirection())
            .map(TableCell::data)
            .collect(Collectors.toList()));
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
