package org.ayumi.plan.editor.web.internal.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorJump;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** An indicator as typed: text by field name, nothing checked yet. */
final class IndicatorForm {

  static final String HEADING = "heading";
  static final String GROUP = "group";
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String UNIT = "unit";
  static final String BASELINE_YEAR = "baselineYear";
  static final String BASELINE = "baseline";
  static final String TARGET_YEAR = "targetYear";
  static final String TARGET = "target";
  static final String AIM = "aim";
  static final String NOTE = "note";

  /** Says that improbable values are meant so. */
  static final String MEANT = "meant";

  private static final List<String> NAMES =
      List.of(
          HEADING,
          GROUP,
          NUMBER,
          NAME,
          UNIT,
          BASELINE_YEAR,
          BASELINE,
          TARGET_YEAR,
          TARGET,
          AIM,
          NOTE,
          MEANT);

  private static final String ASKED = "asked";

  private final Map<String, String> values;
  private final List<FiscalYear> years;
  private final long version;

  private IndicatorForm(Map<String, String> values, List<FiscalYear> years, long version) {
    this.values = values;
    this.years = List.copyOf(years);
    this.version = version;
  }

  /**
   * The empty form.
   *
   * @param years those of the plan
   */
  static IndicatorForm blank(List<FiscalYear> years) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(AIM, IndicatorAim.AT_LEAST.name());
    return new IndicatorForm(values, years, 0);
  }

  static IndicatorForm of(
      Indicator indicator, long version, List<FiscalYear> years, YearStyle style) {
    FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
    Map<String, String> values = new LinkedHashMap<>();
    values.put(GROUP, indicator.group());
    values.put(NUMBER, indicator.number());
    values.put(NAME, indicator.name());
    values.put(UNIT, indicator.unit());
    values.put(AIM, indicator.aim().name());
    values.put(NOTE, indicator.note());
    indicator
        .baseline()
        .ifPresent(
            value -> {
              values.put(BASELINE, value.printed());
              values.put(BASELINE_YEAR, year(value, notation, style));
            });
    indicator
        .target()
        .ifPresent(
            value -> {
              values.put(TARGET, value.printed());
              values.put(TARGET_YEAR, year(value, notation, style));
            });
    indicator
        .actuals()
        .forEach(
            value -> value.year().ifPresent(year -> values.put(actual(year), value.printed())));
    return new IndicatorForm(values, years(indicator, years), version);
  }

  private static String year(IndicatorValue value, FiscalYearNotation notation, YearStyle style) {
    return value.year().map(year -> notation.format(year, style)).orElse("");
  }

  static IndicatorForm read(FormParameters parameters, List<FiscalYear> years) {
    Map<String, String> values = new LinkedHashMap<>();
    NAMES.forEach(name -> values.put(name, parameters.line(name)));
    years.forEach(year -> values.put(actual(year), parameters.line(actual(year))));
    return new IndicatorForm(values, years, parameters.id("version"));
  }

  /** The years of the plan and those that the indicator has values of. */
  static List<FiscalYear> years(Indicator indicator, List<FiscalYear> years) {
    TreeSet<FiscalYear> all = new TreeSet<>(years);
    indicator.actuals().forEach(value -> value.year().ifPresent(all::add));
    return new ArrayList<>(all);
  }

  static String actual(FiscalYear year) {
    return "actual-" + year;
  }

  /** The same, asking whether improbable values are meant so. */
  IndicatorForm asking() {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(MEANT, ASKED);
    return new IndicatorForm(all, years, version);
  }

  /** Whether it asks that. */
  boolean isAsking() {
    return value(MEANT).equals(ASKED);
  }

  /** Refuses improbable values once: until the person says that they are meant so (E16). */
  void checkJumps(Indicator before, Indicator after) throws RefusedException {
    FormErrors errors = FormErrors.none();
    if (!value(MEANT).equals("true")) {
      for (IndicatorJump jump : IndicatorJump.between(before, after)) {
        String field = actual(jump.after().year().orElseThrow());
        errors.add(field, "error-value-jump", jump.before().printed());
      }
    }
    errors.refuse();
  }

  /** The form of another with the actual values of this one. */
  IndicatorForm withActualsAlone(IndicatorForm other) {
    Map<String, String> all = new LinkedHashMap<>(other.values);
    years.forEach(year -> all.put(actual(year), value(actual(year))));
    all.put(MEANT, value(MEANT));
    return new IndicatorForm(all, other.years, version);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  List<FiscalYear> years() {
    return years;
  }

  long version() {
    return version;
  }

  /**
   * The indicator that was typed.
   *
   * @param base as it was; without code for a new one
   * @throws RefusedException if it has no name, or a year that is none
   */
  Indicator indicator(Indicator base) throws RefusedException {
    FormErrors errors = FormErrors.none();
    if (value(NAME).isBlank()) {
      errors.add(NAME, "error-name-missing");
    }
    Optional<IndicatorValue> baseline = value(BASELINE_YEAR, BASELINE, errors);
    Optional<IndicatorValue> target = value(TARGET_YEAR, TARGET, errors);
    errors.refuse();
    boolean fresh = base.code().isEmpty();
    return Indicator.builder()
        .code(base.code())
        .headingCode(
            fresh
                ? Optional.of(value(HEADING)).filter(code -> !code.isEmpty())
                : base.headingCode())
        .group(value(GROUP))
        .number(value(NUMBER))
        .name(value(NAME))
        .unit(value(UNIT))
        .baseline(baseline)
        .target(target)
        .actuals(actuals(base))
        .aim(
            value(AIM).equals(IndicatorAim.AT_MOST.name())
                ? IndicatorAim.AT_MOST
                : IndicatorAim.AT_LEAST)
        .note(value(NOTE))
        .build();
  }

  private Optional<IndicatorValue> value(String yearName, String name, FormErrors errors) {
    String printed = value(name);
    String typed = value(yearName);
    if (typed.isEmpty()) {
      return printed.isEmpty() ? Optional.empty() : Optional.of(IndicatorValue.of(printed));
    }
    Optional<FiscalYear> year = Years.typed(typed);
    if (year.isEmpty()) {
      errors.add(yearName, "error-year");
    }
    return year.map(found -> IndicatorValue.of(found, printed));
  }

  /** The actual values; a year left empty has none, unless it was there before. */
  List<IndicatorValue> actuals(Indicator base) {
    List<IndicatorValue> actuals = new ArrayList<>();
    for (FiscalYear year : years) {
      String printed = value(actual(year));
      if (!printed.isEmpty() || base.actual(year).filter(IndicatorForm::isEmpty).isPresent()) {
        actuals.add(IndicatorValue.of(year, printed));
      }
    }
    return actuals;
  }

  private static boolean isEmpty(IndicatorValue value) {
    return value.printed().isEmpty();
  }
}
