package org.ayumi.plan.editor.web.internal.inquiry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** The form of a round. */
public final class RoundScreen extends FormScreen {

  private static final int ROWS = 6;

  private final String code;
  private final RoundForm form;
  private final RoundState state;
  private final PlanDocument plan;

  /**
   * @param code the round's id; empty for a new one
   */
  RoundScreen(
      ScreenContext context, String code, RoundForm form, RoundState state, PlanDocument plan) {
    super(context, code.isEmpty() ? "round-new" : "round-edit", "/rounds");
    this.code = code;
    this.form = form;
    this.state = state;
    this.plan = plan;
  }

  @Override
  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(text(RoundForm.TITLE).required());
    if (state == RoundState.DRAFT) {
      Years names = new Years(plan.head());
      List<Option> options =
          PlanIndex.of(plan).years().stream()
              .map(year -> new Option(year.toString(), names.text(year)))
              .collect(Collectors.toList());
      fields.add(
          fields().select(RoundForm.YEAR, "round-year", options).value(form.value(RoundForm.YEAR)));
      fields.add(day(RoundForm.REFERENCE).hint(wording().text("round-referenceDate-hint")));
    }
    fields.add(text(RoundForm.DOCUMENT_NUMBER));
    fields.add(day(RoundForm.REQUEST));
    fields.add(day(RoundForm.DUE).required().hint(closed()));
    fields.add(
        fields()
            .area(RoundForm.NOTICE, "round-notice")
            .rows(ROWS)
            .value(form.value(RoundForm.NOTICE)));
    if (state == RoundState.DRAFT) {
      fields.add(
          fields()
              .check(RoundForm.APPROVAL, "round-approvalNeeded")
              .hint(wording().text("round-approvalNeeded-hint"))
              .value(form.value(RoundForm.APPROVAL)));
    }
    return fields;
  }

  /** What is to be said of the due day that is typed: the offices may be closed then. */
  private String closed() {
    try {
      return RoundForm.closed(LocalDate.parse(form.value(RoundForm.DUE)), wording());
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  private Field text(String name) {
    return fields().text(name, "round-" + name).value(form.value(name));
  }

  private Field day(String name) {
    return fields().date(name, "round-" + name).value(form.value(name));
  }

  @Override
  public List<Group> getGroups() {
    List<Group> groups = new ArrayList<>();
    if (state == RoundState.DRAFT) {
      groups.add(new Group(wording().text("round-fields"), asked()));
    }
    if (state != RoundState.PUBLISHED) {
      groups.add(new Group(wording().text("round-reminders"), reminders()));
    }
    return groups;
  }

  private List<Field> asked() {
    return Arrays.stream(AnswerField.values())
        .filter(field -> field.isAskedOf(plan.terms()))
        .map(
            field ->
                tick(
                    RoundForm.FIELDS,
                    wording().text("answer-" + field.name().toLowerCase(Locale.ROOT)),
                    field.name(),
                    form.fields().contains(field)))
        .collect(Collectors.toList());
  }

  private List<Field> reminders() {
    return RoundForm.REMINDER_DAYS.stream()
        .map(
            day ->
                tick(
                    RoundForm.REMINDERS,
                    reminder(day),
                    String.valueOf(day),
                    form.reminders().contains(day)))
        .collect(Collectors.toList());
  }

  private String reminder(int day) {
    if (day == 0) {
      return wording().text("reminder-on");
    }
    String key = day < 0 ? "reminder-before" : "reminder-after";
    return wording().text(key, String.valueOf(Math.abs(day)));
  }

  private Field tick(String name, String label, String choice, boolean ticked) {
    return fields()
        .labelled(Field.Kind.CHECK, name, label)
        .choice(choice)
        .value(ticked ? choice : "");
  }

  @Override
  public String getSaveUrl() {
    return state == RoundState.PUBLISHED
        ? ""
        : links().action("/round/save", "planId", planId(), "code", code);
  }

  @Override
  public String getDeleteUrl() {
    return code.isEmpty() || state != RoundState.DRAFT
        ? ""
        : links().action("/round/delete", "planId", planId(), "code", code);
  }

  @Override
  public String getBackUrl() {
    return code.isEmpty()
        ? links().render("/rounds", "planId", planId())
        : links().render("/inquiry", "planId", planId(), "code", code);
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
