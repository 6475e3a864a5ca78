package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Requests;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Pager;
import org.ayumi.plan.editor.web.internal.screen.QueryFields;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.Extension;

/** A round with its board and its answers. */
public final class InquiryScreen extends Screen {

  private static final int PAGE_SIZE = 50;

  private final Inquiry inquiry;
  private final Years years;
  private final String department;
  private final String state;
  private final long documentVersion;
  private final List<AnswerDetail> listed;
  private final Pager pager;

  InquiryScreen(
      ScreenContext context, Inquiry inquiry, FormParameters parameters, long documentVersion) {
    super(context, "tab-rounds", "/rounds", "/inquiry.jsp");
    this.inquiry = inquiry;
    this.documentVersion = documentVersion;
    years = new Years(inquiry.index().document());
    department = parameters.text("department");
    state = parameters.text("state");
    listed = inquiry.answers().stream().filter(this::isListed).collect(Collectors.toList());
    pager = new Pager(PAGE_SIZE, (int) parameters.id("page"), listed.size(), this::page);
  }

  private boolean isListed(AnswerDetail answer) {
    return (department.isEmpty() || answer.request().departmentCode().equals(department))
        && (state.isEmpty() || answer.state().name().equals(state));
  }

  private String page(int page) {
    return links()
        .render(
            "/inquiry",
            "planId",
            planId(),
            "code",
            code(),
            "department",
            department,
            "state",
            state,
            "page",
            String.valueOf(page));
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
    fact(facts, "round-dueDate", wording().date(round.dueDate()));
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

  public String getOpenUrl() {
    return links().action("/round/open", "planId", planId(), "code", code());
  }

  public long getRoundVersion() {
    return inquiry.detail().mvccVersion();
  }

  /** For each collective unit that the plan names, its departments to be ticked. */
  public List<FormScreen.Group> getUnits() {
    List<FormScreen.Group> groups = new ArrayList<>();
    Requests requests =
        Requests.of(inquiry.index(), inquiry.round(), Map.<String, List<String>>of());
    for (String unit : requests.unnamedUnits()) {
      List<Field> checks = new ArrayList<>();
      for (Department each : inquiry.index().document().departments()) {
        boolean named =
            each.type() == DepartmentType.NAMED || each.type() == DepartmentType.PROVISIONAL;
        if (named) {
          checks.add(
              fields()
                  .labelled(Field.Kind.CHECK, "members-" + unit, each.name())
                  .choice(each.code()));
        }
      }
      groups.add(
          new FormScreen.Group(wording().text("round-members", inquiry.department(unit)), checks));
    }
    return groups;
  }

  /** How many answers opening would ask for, collective units apart. */
  public String getRequestCount() {
    Requests requests =
        Requests.of(inquiry.index(), inquiry.round(), Map.<String, List<String>>of());
    return wording().text("round-requests", String.valueOf(requests.all().size()));
  }

  /** One line for each department that is asked, and one for all. */
  public List<BoardRow> getBoard() {
    Board board = new Board(inquiry);
    List<BoardRow> rows = new ArrayList<>();
    board
        .departments()
        .forEach(
            (code, counts) ->
                rows.add(
                    new BoardRow(
                        inquiry.department(code),
                        links()
                            .render(
                                "/inquiry", "planId", planId(), "code", code(), "department", code),
                        counts)));
    if (rows.size() > 1) {
      String url = links().render("/inquiry", "planId", planId(), "code", code());
      rows.add(new BoardRow(wording().text("board-all"), url, board.all()));
    }
    return rows;
  }

  /** The filter by department and state. */
  public List<Field> getFilter() {
    List<Option> departments = new ArrayList<>();
    departments.add(new Option("", wording().text("choice-all")));
    new Board(inquiry)
        .departments()
        .keySet()
        .forEach(code -> departments.add(new Option(code, inquiry.department(code))));
    List<Option> states = new ArrayList<>();
    states.add(new Option("", wording().text("choice-all")));
    for (AnswerState each : AnswerState.values()) {
      states.add(new Option(each.name(), text("answer-state-", each)));
    }
    return List.of(
        fields().select("department", "answer-department", departments).value(department),
        fields().select("state", "answer-state", states).value(state));
  }

  /** The address of the filter's form. */
  public QueryFields getQuery() {
    return new QueryFields(links().render("/inquiry", "planId", planId(), "code", code()));
  }

  public String getCount() {
    return wording().text("answers-count", String.valueOf(listed.size()));
  }

  public Pager getPager() {
    return pager;
  }

  public List<AnswerRow> getRows() {
    return listed.subList(Math.max(0, pager.getFirst() - 1), pager.getLast()).stream()
        .map(this::row)
        .collect(Collectors.toList());
  }

  private AnswerRow row(AnswerDetail answer) {
    String id = String.valueOf(answer.planAnswerId());
    boolean same = answer.acts().contains(AnswerAct.SAVE) && inquiry.lastReport(answer).isPresent();
    return new AnswerRow(
        answer,
        inquiry,
        text("answer-state-", answer.state()),
        links().render("/answer", "planId", planId(), "code", id),
        same
            ? links()
                .action(
                    "/answer/same",
                    "planId",
                    planId(),
                    "code",
                    id,
                    "version",
                    String.valueOf(answer.mvccVersion()))
            : "");
  }

  /** Whether the list has a button: for several answers, or to answer as last year. */
  public boolean isActionable() {
    return !getBatches().isEmpty()
        || getRows().stream().anyMatch(row -> !row.getSameUrl().isEmpty());
  }

  /** What can be done with several answers at once, as act and words. */
  public List<Option> getBatches() {
    List<Option> batches = new ArrayList<>();
    for (AnswerAct act :
        List.of(AnswerAct.CHECK, AnswerAct.APPROVE, AnswerAct.SUBMIT, AnswerAct.CONFIRM)) {
      if (listed.stream().anyMatch(answer -> answer.acts().contains(act))) {
        batches.add(new Option(act.name(), text("batch-", act)));
      }
    }
    return batches;
  }

  public String getBatchUrl() {
    return links().action("/answers/act", "planId", planId(), "code", code());
  }

  /** The form for an extension; empty where nobody can be given one. */
  public List<Field> getExtensionFields() {
    if (!isOffice() || !isOpen()) {
      return List.of();
    }
    List<Option> departments = new ArrayList<>();
    new Board(inquiry)
        .departments()
        .keySet()
        .forEach(code -> departments.add(new Option(code, inquiry.department(code))));
    return List.of(
        fields().select("extended", "answer-department", departments),
        fields().date("until", "extension-until").required(),
        fields().text("reason", "extension-reason"));
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
    return List.of(
        fields().text("title", "publish-title").value(title).required(),
        fields().area("note", "publish-note"),
        fields().check("confirmed", "publish-confirm").required());
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
    return documentVersion;
  }
}
