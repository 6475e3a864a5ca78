package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Pager;
import org.ayumi.plan.editor.web.internal.screen.QueryFields;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.AnswerDetail;

/** The answers of a round with their filter, and what can be done with several at once. */
public final class AnswerList {

  private static final int PAGE_SIZE = 50;

  private final ScreenContext context;
  private final Inquiry inquiry;
  private final AnswerFilter filter;
  private final Board board;
  private final List<AnswerDetail> listed;
  private final Pager pager;
  private final List<AnswerRow> rows;

  AnswerList(ScreenContext context, Inquiry inquiry, AnswerFilter filter, Board board) {
    this.context = context;
    this.inquiry = inquiry;
    this.filter = filter;
    this.board = board;
    listed = filter.of(inquiry);
    pager = new Pager(PAGE_SIZE, filter.page(), listed.size(), this::page);
    rows =
        listed.subList(Math.max(0, pager.getFirst() - 1), pager.getLast()).stream()
            .map(this::row)
            .collect(Collectors.toList());
  }

  private String page(int page) {
    return context.links().render("/inquiry", filter.parameters(plan(), code(), page));
  }

  private String plan() {
    return context.place().id();
  }

  private String code() {
    return String.valueOf(inquiry.detail().planRoundId());
  }

  /** The filter by department, heading and state. */
  public List<Field> getFilter() {
    List<Option> states = choices(List.of(), code -> "");
    for (AnswerState each : AnswerState.values()) {
      states.add(new Option(each.name(), text("answer-state-", each)));
    }
    List<Field> fields = new ArrayList<>();
    fields.add(
        select(
            AnswerFilter.DEPARTMENT,
            "answer-department",
            choices(board.departments().keySet(), inquiry::department),
            filter.department()));
    if (board.headings().size() > 1) {
      fields.add(
          select(
              AnswerFilter.HEADING,
              "answer-heading",
              choices(board.headings().keySet(), inquiry::heading),
              filter.heading()));
    }
    fields.add(select(AnswerFilter.STATE, "answer-state", states, filter.state()));
    return fields;
  }

  private Field select(String name, String key, List<Option> options, String value) {
    return context.fields().select(name, key, options).value(value);
  }

  private List<Option> choices(Collection<String> codes, Function<String, String> name) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", context.wording().text("choice-all")));
    codes.forEach(code -> options.add(new Option(code, name.apply(code))));
    return options;
  }

  private String text(String prefix, Enum<?> value) {
    return context.wording().text(prefix + value.name().toLowerCase(Locale.ROOT));
  }

  /** The address of the filter's form. */
  public QueryFields getQuery() {
    return new QueryFields(context.links().render("/inquiry", "planId", plan(), "code", code()));
  }

  public String getCount() {
    return context.wording().text("answers-count", String.valueOf(listed.size()));
  }

  public Pager getPager() {
    return pager;
  }

  public List<AnswerRow> getRows() {
    return rows;
  }

  private AnswerRow row(AnswerDetail answer) {
    String id = String.valueOf(answer.planAnswerId());
    boolean same =
        inquiry.isOwn(answer)
            && answer.acts().contains(AnswerAct.SAVE)
            && inquiry.lastReport(answer).isPresent();
    return new AnswerRow(
        answer,
        inquiry,
        text("answer-state-", answer.state()),
        context.links().render("/answer", "planId", plan(), "code", id),
        same ? AnswerScreen.sameUrl(context.links(), plan(), answer) : "");
  }

  /** Whether the list has a button: for several answers, or to answer as last year. */
  public boolean isActionable() {
    return !getBatches().isEmpty() || rows.stream().anyMatch(row -> !row.getSameUrl().isEmpty());
  }

  /** What can be done with several answers at once, as act and words. */
  public List<Option> getBatches() {
    return Batch.ACTS.stream()
        .filter(act -> listed.stream().anyMatch(answer -> answer.acts().contains(act)))
        .map(act -> new Option(act.name(), text("batch-", act)))
        .collect(Collectors.toList());
  }

  /** The act on several answers; when refused the list is shown as it is now. */
  public String getBatchUrl() {
    return context.links().action("/answers/act", filter.parameters(plan(), code(), filter.page()));
  }
}
