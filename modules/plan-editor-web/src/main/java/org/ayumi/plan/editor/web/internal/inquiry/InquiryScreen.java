package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.edition.PublishFields;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Pager;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.Extension;

/** A round with its board and its answers. */
public final class InquiryScreen extends Screen {

  private final ScreenContext context;
  private final Inquiry inquiry;
  private final Years years;
  private final FormParameters typed;
  private final InquiryExtras extras;
  private final Board board;
  private final AnswerList list;
  private final Opening opening;

  /**
   * @param typed what was sent and refused just now, else the parameters of the address
   * @param extras what the plan has besides the answers
   */
  InquiryScreen(
      ScreenContext context,
      Inquiry inquiry,
      AnswerFilter filter,
      FormParameters typed,
      InquiryExtras extras) {
    super(context, "tab-rounds", "/rounds", "/inquiry.jsp");
    this.context = context;
    this.inquiry = inquiry;
    this.typed = typed;
    this.extras = extras;
    years = new Years(inquiry.index().document().head());
    board = new Board(inquiry);
    list = new AnswerList(context, inquiry, filter, board);
    opening = new Opening(context, inquiry, typed);
  }

  private String code() {
    return String.valueOf(inquiry.detail().planRoundId());
  }

  @Override
  public String getTitle() {
    return inquiry.round().title();
  }

  /** Days, number and year of the round, as label and text. */
  public List<Option> getFacts() {
    Round round = inquiry.round();
    List<Option> facts = new ArrayList<>();
    fact(facts, "round-state", text("round-state-", round.state()));
    fact(facts, "round-year", years.text(round.year()));
    fact(facts, "round-documentNumber", round.documentNumber());
    fact(facts, "round-referenceDate", wording().date(round.referenceDate()));
    fact(facts, "round-requestDate", round.requestDate().map(wording()::date).orElse(""));
    String closed = RoundForm.closed(round.dueDate(), wording());
    fact(facts, "round-dueDate", (wording().date(round.dueDate()) + " " + closed).strip());
    for (Extension extension : inquiry.detail().extensions()) {
      String until = wording().date(extension.dueDate());
      String reason = extension.reason().isEmpty() ? "" : "（" + extension.reason() + "）";
      String label = wording().text("extension-of", inquiry.department(extension.departmentCode()));
      facts.add(new Option(label, until + reason));
    }
    return facts;
  }

  private void fact(List<Option> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Option(wording().text(key), value));
    }
  }

  private String text(String prefix, Enum<?> value) {
    return wording().text(prefix + value.name().toLowerCase(Locale.ROOT));
  }

  public String getNoticeText() {
    return inquiry.round().notice();
  }

  public boolean isDraft() {
    return inquiry.round().state() == RoundState.DRAFT;
  }

  public boolean isOpen() {
    return inquiry.round().state() == RoundState.OPEN;
  }

  public String getEditUrl() {
    return inquiry.round().state() == RoundState.PUBLISHED
        ? ""
        : links().render("/round", "planId", planId(), "code", code());
  }

  public Opening getOpening() {
    return opening;
  }

  public long getRoundVersion() {
    return inquiry.detail().mvccVersion();
  }

  /** By department, and by heading where there are several. */
  public List<BoardTable> getBoards() {
    List<BoardTable> boards = new ArrayList<>();
    boards.add(
        board(
            AnswerFilter.DEPARTMENT,
            "answer-department",
            board.departments(),
            inquiry::department));
    if (board.headings().size() > 1) {
      boards.add(board(AnswerFilter.HEADING, "answer-heading", board.headings(), inquiry::heading));
    }
    return boards;
  }

  private BoardTable board(
      String by, String label, Map<String, Board.Counts> counts, Function<String, String> name) {
    List<BoardRow> rows = new ArrayList<>();
    counts.forEach(
        (code, each) ->
            rows.add(
                new BoardRow(
                    name.apply(code),
                    links().render("/inquiry", "planId", planId(), "code", code(), by, code),
                    each)));
    if (rows.size() > 1) {
      String url = links().render("/inquiry", "planId", planId(), "code", code());
      rows.add(new BoardRow(wording().text("board-all"), url, board.all()));
    }
    return new BoardTable(
        "board-" + by, wording().text("board-by-" + by), wording().text(label), rows);
  }

  /** The indicators that are asked beside the contents; none when nothing is asked any more. */
  public RoundIndicators getIndicators() {
    return new RoundIndicators(
        context, inquiry.round().year(), isOpen() ? extras.indicators() : List.of());
  }

  /** What the round would print; empty for those who see a part of the answers alone. */
  public String getCollationUrl() {
    return CollationRenderCommand.isFor(place())
        ? links().render("/inquiry/collation", "planId", planId(), "code", code())
        : "";
  }

  /** The board and the answers as a file (E7). */
  public String getBoardFileUrl() {
    return links().resource("/inquiry/board", "planId", planId(), "code", code());
  }

  public AnswerList getList() {
    return list;
  }

  public Pager getPager() {
    return list.getPager();
  }

  /** The workbooks that the person can fill in elsewhere, as address and department (E12). */
  public List<Option> getBooks() {
    List<Option> books = new ArrayList<>();
    for (Option department : bookDepartments()) {
      String url =
          links()
              .resource(
                  "/answers/book",
                  "planId",
                  planId(),
                  "code",
                  code(),
                  AnswerFilter.DEPARTMENT,
                  department.getValue());
      books.add(new Option(url, wording().text("book-of", department.getText())));
    }
    return books;
  }

  private List<Option> bookDepartments() {
    return isOpen() ? DepartmentBook.offered(inquiry) : List.of();
  }

  /** Whose workbook is read in. */
  public Field getBookDepartmentField() {
    return fields()
        .select("bookDepartment", "answer-department", bookDepartments())
        .value(typed.text("bookDepartment"));
  }

  public Field getBookField() {
    return fields().text("file", "book-file").hint(wording().text("book-file-hint"));
  }

  public String getBookUploadUrl() {
    return links().action("/answers/upload", "planId", planId(), "code", code());
  }

  /** The form for an extension; empty where nobody can be given one. */
  public List<Field> getExtensionFields() {
    if (!isOffice() || !isOpen()) {
      return List.of();
    }
    List<Option> departments = new ArrayList<>();
    board
        .departments()
        .keySet()
        .forEach(code -> departments.add(new Option(code, inquiry.department(code))));
    return List.of(
        fields().select("extended", "answer-department", departments).value(typed.text("extended")),
        fields().date("until", "extension-until").value(typed.text("until")).required(),
        fields().text("reason", "extension-reason").value(typed.text("reason")));
  }

  public String getExtensionUrl() {
    return links().action("/round/extend", "planId", planId(), "code", code());
  }

  /** The form that publishes; empty where the person may not or nothing can be published. */
  public List<Field> getPublishFields() {
    if (!place().isPublisher() || !isOpen()) {
      return List.of();
    }
    String title = wording().text("publish-title-usual", years.text(inquiry.round().year()));
    return new PublishFields(fields(), wording()).of(typed, title);
  }

  /** How many answers would be published, and how many not. */
  public String getPublishSummary() {
    long confirmed =
        inquiry.answers().stream()
            .filter(each -> each.request().lead() && each.state() == AnswerState.CONFIRMED)
            .count();
    long leads = inquiry.answers().stream().filter(each -> each.request().lead()).count();
    return wording()
        .text("publish-summary", String.valueOf(confirmed), String.valueOf(leads - confirmed));
  }

  public String getPublishUrl() {
    return links().action("/round/publish", "planId", planId(), "code", code());
  }

  public long getDocumentVersion() {
    return extras.documentVersion();
  }
}
