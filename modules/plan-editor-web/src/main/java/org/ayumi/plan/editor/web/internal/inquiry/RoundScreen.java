package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** The form of a round. */
public final class RoundScreen extends FormScreen {

  private static final int ROWS = 6;

  private final String code;
  private final RoundForm form;
  private final RoundState state;
  private final List<FiscalYear> years;
  private final Years names;

  /**
   * @param code the round's id; empty for a new one
   */
  RoundScreen(
      ScreenContext context, String code, RoundForm form, RoundState state, PlanDocument plan) {
    super(context, code.isEmpty() ? "round-new" : "round-edit", "/rounds");
    this.code = code;
    this.form = form;
    this.state = state;
    years = PlanIndex.of(plan).years();
    names = new Years(plan);
  }

  @Override
  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(text(RoundForm.TITLE).required());
    if (state == RoundState.DRAFT) {
      List<Option> options =
          years.stream()
              .map(year -> new Option(year.toString(), names.text(year)))
              .collect(Collectors.toList());
      fields.add(
          fields().select(RoundForm.YEAR, "round-year", options).value(form.value(RoundForm.YEAR)));
      fields.add(
          day(RoundForm.REFERENCE).required().hint(wording().text("round-referenceDate-hint")));
    }
    fields.add(text(RoundForm.DOCUMENT_NUMBER));
    fields.add(day(RoundForm.REQUEST));
    fields.add(day(RoundForm.DUE).required());
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

  private Field text(String name) {
    return fields().text(name, "round-" + name).value(form.value(name));
  }

  private Field day(String name) {
    return fields().date(name, "round-" + name).value(form.value(name));
  }

  @Override
  public List<Group> getGroups() {
    if (state != RoundState.DRAFT) {
      return List.of();
    }
    List<Field> checks =
        Arrays.stream(AnswerField.values())
            .map(
                field ->
                    fields()
                        .labelled(
                            Field.Kind.CHECK,
                            RoundForm.FIELDS,
                            wording().text("answer-" + field.name().toLowerCase(Locale.ROOT)))
                        .choice(field.name())
                        .value(form.fields().contains(field) ? field.name() : ""))
            .collect(Collectors.toList());
    return List.of(new Group(wording().text("round-fields"), checks));
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
