package org.ayumi.plan.editor.web.internal.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.IndicatorDetail;

/** One indicator; a department that is responsible below its heading writes the values alone. */
public final class IndicatorScreen extends BookScreen {

  private final IndicatorForm form;
  private final PlanIndex index;
  private final About about;
  private final String place;
  private final boolean editable;
  private final boolean actualsEditable;

  /** A new one. */
  IndicatorScreen(ScreenContext context, IndicatorForm form, PlanIndex index) {
    super(context, "indicator", "");
    this.form = form;
    this.index = index;
    about = new About(index, wording());
    place = "";
    editable = true;
    actualsEditable = true;
  }

  IndicatorScreen(
      ScreenContext context, IndicatorForm form, PlanIndex index, IndicatorDetail stored) {
    super(context, "indicator", stored.indicator().code());
    this.form = form;
    this.index = index;
    about = new About(index, wording());
    place =
        stored
            .indicator()
            .headingCode()
            .flatMap(index::heading)
            .map(Heading::label)
            .orElseGet(() -> wording().text("about-plan"));
    editable = stored.editable();
    actualsEditable = stored.actualsEditable();
  }

  @Override
  public String getSaveUrl() {
    return actualsEditable ? super.getSaveUrl() : "";
  }

  @Override
  public List<Option> getFacts() {
    List<Option> facts = new ArrayList<>();
    if (!isNew()) {
      facts.add(new Option(wording().text("indicator-heading"), place));
    }
    if (!editable) {
      plain().forEach(field -> facts.add(new Option(field.getLabel(), field.getValue())));
      facts.add(new Option(wording().text("indicator-aim"), aim(form.value(IndicatorForm.AIM))));
    }
    if (!actualsEditable) {
      actuals().forEach(field -> facts.add(new Option(field.getLabel(), field.getValue())));
    }
    return facts;
  }

  @Override
  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    if (isNew()) {
      String none = wording().text("about-plan");
      fields.add(
          fields()
              .select(IndicatorForm.HEADING, "indicator-heading", new Marks(index).headings(none))
              .value(form.value(IndicatorForm.HEADING)));
    }
    if (editable) {
      fields.addAll(plain());
      fields.add(
          fields()
              .select(IndicatorForm.AIM, "indicator-aim", aims())
              .value(form.value(IndicatorForm.AIM)));
    }
    if (actualsEditable) {
      fields.addAll(actuals());
    }
    if (form.isAsking()) {
      fields.add(
          fields()
              .check(IndicatorForm.MEANT, "indicator-meant")
              .hint(wording().text("indicator-meant-hint")));
    }
    return fields;
  }

  private List<Field> plain() {
    return List.of(
        text(IndicatorForm.GROUP).hint(wording().text("indicator-group-hint")),
        text(IndicatorForm.NUMBER),
        text(IndicatorForm.NAME).required(),
        text(IndicatorForm.UNIT).hint(wording().text("indicator-unit-hint")),
        text(IndicatorForm.BASELINE).hint(wording().text("indicator-value-hint")),
        text(IndicatorForm.BASELINE_YEAR).hint(wording().text("indicator-year-hint")),
        text(IndicatorForm.TARGET),
        text(IndicatorForm.TARGET_YEAR).hint(wording().text("indicator-year-hint")),
        text(IndicatorForm.NOTE));
  }

  private Field text(String name) {
    return fields()
        .text(name, "indicator-" + (name.equals(IndicatorForm.NOTE) ? "remark" : name))
        .value(form.value(name));
  }

  private List<Field> actuals() {
    List<Field> fields = new ArrayList<>();
    for (FiscalYear year : form.years()) {
      String name = IndicatorForm.actual(year);
      String label = wording().text("indicator-actual", about.year(year));
      fields.add(fields().labelled(Field.Kind.TEXT, name, label).value(form.value(name)));
    }
    return fields;
  }

  private List<Option> aims() {
    return Arrays.stream(IndicatorAim.values())
        .map(each -> new Option(each.name(), aim(each.name())))
        .collect(Collectors.toList());
  }

  private String aim(String name) {
    return wording().text("aim-" + name.toLowerCase(Locale.ROOT));
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
