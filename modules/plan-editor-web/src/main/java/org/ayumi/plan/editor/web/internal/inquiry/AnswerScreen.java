package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Links;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.AnswerDetail;

/** One answer with last year's beside it. */
public final class AnswerScreen extends Screen {

  private static final int ROWS = 5;

  private final Inquiry inquiry;
  private final AnswerDetail answer;
  private final AnswerForm form;
  private final AnswerPast past;
  private final Years years;
  private final AnswerDifferences differences;

  AnswerScreen(
      ScreenContext context,
      Inquiry inquiry,
      AnswerDetail answer,
      AnswerForm form,
      AnswerPast past) {
    super(context, "tab-rounds", "/rounds", "/answer.jsp");
    this.inquiry = inquiry;
    this.answer = answer;
    this.form = form;
    this.past = past;
    years = new Years(inquiry.index().document().head());
    differences = new AnswerDifferences(inquiry.index(), context.wording());
  }

  @Override
  public String getTitle() {
    return inquiry
        .item(answer)
        .map(item -> (item.reference() + " " + item.title()).strip())
        .orElse(answer.request().itemCode());
  }

  public String getBackUrl() {
    return links()
        .render("/inquiry", "planId", planId(), "code", String.valueOf(answer.planRoundId()));
  }

  /** Content, department, days and state, as label and text. */
  public List<Option> getFacts() {
    List<Option> facts = new ArrayList<>();
    String department = answer.request().departmentCode();
    inquiry.content(answer).ifPresent(content -> facts.add(fact("field-text", content.text())));
    inquiry
        .content(answer)
        .ifPresent(
            content ->
                facts.add(
                    new Option(
                        wording().text("answer-planned", years.text(inquiry.round().year())),
                        planned(content))));
    facts.add(fact("answer-department", inquiry.department(department)));
    facts.add(
        fact(
            "answer-part",
            wording().text(answer.request().lead() ? "answer-lead" : "answer-contributes")));
    facts.add(fact("round-dueDate", wording().date(inquiry.detail().dueDate(department))));
    facts.add(fact("answer-state", text("answer-state-", answer.state())));
    if (answer.answer().sameAsLastYear()) {
      facts.add(fact("answer-marked", wording().text("answer-same")));
    }
    return facts;
  }

  /** The token of the year; → with what it repeats (G5). */
  private String planned(Content content) {
    FiscalYear year = inquiry.round().year();
    String printed = content.year(year).map(YearCell::planned).orElse("");
    String effective = Schedule.effective(inquiry.index(), content, year);
    return printed.equals(effective) ? printed : printed + "（" + effective + "）";
  }

  private Option fact(String key, String value) {
    return new Option(wording().text(key), value);
  }

  private String text(String prefix, Enum<?> value) {
    return wording().text(prefix + value.name().toLowerCase(Locale.ROOT));
  }

  /** What was reported for the year before, as label and text; empty if nothing was. */
  public List<Option> getLast() {
    List<Option> last = new ArrayList<>();
    inquiry
        .lastReport(answer)
        .ifPresent(
            report -> {
              last.add(
                  fact("answer-status", differences.mark(VocabularyType.STATUS, report.status())));
              if (hasSecondAxis()) {
                String reached = differences.mark(VocabularyType.ACHIEVEMENT, report.achievement());
                last.add(fact("answer-achievement", reached));
              }
              last.add(fact("answer-narrative", report.narrative()));
              last.add(fact("answer-next_direction", report.nextDirection()));
            });
    return last;
  }

  private boolean hasSecondAxis() {
    return !inquiry.index().terms(VocabularyType.ACHIEVEMENT).isEmpty();
  }

  /** What the others answer who are asked for the same content, as department and text. */
  public List<Option> getOthers() {
    return inquiry.answers().stream()
        .filter(
            each ->
                each.request().contentCode().equals(answer.request().contentCode())
                    && each.planAnswerId() != answer.planAnswerId()
                    && each.answer().isGiven())
        .map(
            each ->
                new Option(
                    inquiry.department(each.request().departmentCode()),
                    AnswerRow.text(each.answer())))
        .collect(Collectors.toList());
  }

  public boolean isWritable() {
    return answer.acts().contains(AnswerAct.SAVE);
  }

  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    if (isAsked(AnswerField.STATUS)) {
      fields.add(marks(VocabularyType.STATUS, "status", form.answer().status()));
    }
    if (isAsked(AnswerField.ACHIEVEMENT)) {
      fields.add(marks(VocabularyType.ACHIEVEMENT, "achievement", form.answer().achievement()));
    }
    if (isAsked(AnswerField.NARRATIVE)) {
      fields.add(
          fields()
              .area("narrative", "answer-narrative")
              .rows(ROWS)
              .value(form.answer().narrative()));
    }
    if (isAsked(AnswerField.NEXT_DIRECTION)) {
      fields.add(
          fields()
              .area("nextDirection", "answer-next_direction")
              .value(form.answer().nextDirection()));
    }
    fields.add(
        fields()
            .check("notApplicable", "answer-not-applicable")
            .hint(wording().text("answer-not-applicable-hint"))
            .value(form.answer().notApplicable() ? "true" : ""));
    return fields;
  }

  private boolean isAsked(AnswerField field) {
    return inquiry.round().fields().contains(field)
        && field.isAskedOf(inquiry.index().document().terms());
  }

  /** A choice among the marks of a vocabulary, each with its definition. */
  private Field marks(VocabularyType type, String name, String value) {
    List<Option> marks = new Marks(inquiry.index()).of(type, wording().text("choice-blank"));
    return fields().select(name, "answer-" + name, marks).value(value);
  }

  public String getSaveUrl() {
    return links().action("/answer/save", "planId", planId(), "code", id());
  }

  public String getSameUrl() {
    return isWritable() && inquiry.lastReport(answer).isPresent()
        ? sameUrl(links(), planId(), answer)
        : "";
  }

  /** The act that answers as last year. */
  static String sameUrl(Links links, String planId, AnswerDetail answer) {
    return links.action(
        "/answer/same",
        "planId",
        planId,
        "code",
        String.valueOf(answer.planAnswerId()),
        "version",
        String.valueOf(answer.mvccVersion()));
  }

  private String id() {
    return String.valueOf(answer.planAnswerId());
  }

  /** The version that saving replaces: what is stored is shown beside what was typed. */
  public long getVersion() {
    return answer.mvccVersion();
  }

  /** Whether somebody else wrote while the person did. */
  public boolean isInConflict() {
    return form.version() != answer.mvccVersion();
  }

  /** Field by field what is stored and what was typed; empty if they say the same. */
  public List<Difference> getConflict() {
    return differences.of(answer.answer(), form.answer());
  }

  public String getReloadUrl() {
    return links().render("/answer", "planId", planId(), "code", id());
  }

  /** What saving can go on to, as act and words. */
  public List<Option> getOnward() {
    List<Option> acts = new ArrayList<>();
    if (isWritable() && inquiry.isOwn(answer)) {
      AnswerAct next = inquiry.round().approvalNeeded() ? AnswerAct.CHECK : AnswerAct.SUBMIT;
      acts.add(new Option(next.name(), text("save-and-", next)));
    }
    if (isWritable() && isOffice()) {
      acts.add(new Option(AnswerAct.RECEIVE.name(), text("save-and-", AnswerAct.RECEIVE)));
    }
    return acts;
  }

  /**
   * What can be done without writing, as act and words; a form that is open has its own buttons.
   */
  public List<Option> getActs() {
    return isWritable()
        ? List.of()
        : answer.acts().stream()
            .filter(act -> act != AnswerAct.RETURN)
            .map(act -> new Option(act.name(), text("act-on-", act)))
            .collect(Collectors.toList());
  }

  public boolean isReturnable() {
    return answer.acts().contains(AnswerAct.RETURN);
  }

  public Field getReasonField() {
    return fields().area("reason", "answer-reason").value(past.reason()).required();
  }

  public String getActUrl() {
    return links().action("/answer/act", "planId", planId(), "code", id());
  }

  public List<StepRow> getSteps() {
    return past.steps().stream()
        .map(
            step ->
                new StepRow(
                    wording().dateTime(step.date()),
                    step.person(),
                    text("act-on-", step.act()),
                    step.reason()))
        .collect(Collectors.toList());
  }

  /** Who did what, when and why. */
  public static final class StepRow {

    private final String date;
    private final String person;
    private final String act;
    private final String reason;

    StepRow(String date, String person, String act, String reason) {
      this.date = date;
      this.person = person;
      this.act = act;
      this.reason = reason;
    }

    public String getDate() {
      return date;
    }

    public String getPerson() {
      return person;
    }

    public String getAct() {
      return act;
    }

    public String getReason() {
      return reason;
    }
  }
}
