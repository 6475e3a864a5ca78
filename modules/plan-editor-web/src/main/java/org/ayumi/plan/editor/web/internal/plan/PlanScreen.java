package org.ayumi.plan.editor.web.internal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** A plan's names, period and levels. */
public final class PlanScreen extends FormScreen {

  private final PlanForm form;
  private final boolean deletable;

  PlanScreen(ScreenContext context, PlanForm form, boolean deletable) {
    super(context, context.place().planId() == 0 ? "plan-new" : "tab-plan", "/plan");
    this.form = form;
    this.deletable = deletable;
  }

  @Override
  public List<Field> getFields() {
    Fields fields = fields();
    return List.of(
        value(fields.text(PlanForm.TITLE, "plan-title"), PlanForm.TITLE).required(),
        value(fields.text(PlanForm.CODE, "plan-code"), PlanForm.CODE)
            .hint(wording().text("plan-code-hint"))
            .required(),
        value(fields.text(PlanForm.SUBTITLE, "plan-subtitle"), PlanForm.SUBTITLE),
        value(fields.text(PlanForm.FIRST_YEAR, "plan-first-year"), PlanForm.FIRST_YEAR)
            .hint(wording().text("plan-year-hint"))
            .required(),
        value(fields.text(PlanForm.LAST_YEAR, "plan-last-year"), PlanForm.LAST_YEAR).required(),
        value(fields.select(PlanForm.YEAR_STYLE, "plan-year-style", styles()), PlanForm.YEAR_STYLE),
        value(fields.area(PlanForm.LEVELS, "plan-levels"), PlanForm.LEVELS)
            .hint(wording().text("plan-levels-hint"))
            .rows(4)
            .required(),
        value(fields.select(PlanForm.STATE, "plan-state", states()), PlanForm.STATE),
        value(fields.text(PlanForm.MUNICIPALITY, "plan-municipality"), PlanForm.MUNICIPALITY),
        value(
            fields.text(PlanForm.MUNICIPALITY_CODE, "plan-municipality-code"),
            PlanForm.MUNICIPALITY_CODE),
        value(fields.text(PlanForm.PREDECESSOR, "plan-predecessor"), PlanForm.PREDECESSOR));
  }

  private Field value(Field field, String name) {
    return field.value(form.value(name));
  }

  private List<Option> styles() {
    return Arrays.stream(YearStyle.values())
        .map(style -> option(style, "style-"))
        .collect(Collectors.toList());
  }

  private List<Option> states() {
    return Arrays.stream(PlanState.values())
        .map(state -> option(state, "state-"))
        .collect(Collectors.toList());
  }

  private Option option(Enum<?> value, String prefix) {
    return new Option(value.name(), wording().text(prefix + value.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public String getSaveUrl() {
    return links().action("/plan/save", "planId", planId());
  }

  @Override
  public String getDeleteUrl() {
    return deletable ? links().action("/plan/delete", "planId", planId()) : "";
  }

  @Override
  public String getBackUrl() {
    return planId().isEmpty() ? getPlansUrl() : links().render("/items", "planId", planId());
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
