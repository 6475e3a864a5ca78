package org.ayumi.plan.editor.web.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.WorkingPlan;

/** A plan's head and levels as typed. */
final class PlanForm {

  static final String CODE = "planCode";
  static final String TITLE = "title";
  static final String SUBTITLE = "subtitle";
  static final String MUNICIPALITY = "municipality";
  static final String MUNICIPALITY_CODE = "municipalityCode";
  static final String FIRST_YEAR = "firstYear";
  static final String LAST_YEAR = "lastYear";
  static final String YEAR_STYLE = "yearStyle";
  static final String STATE = "state";
  static final String PREDECESSOR = "predecessor";
  static final String LEVELS = "levels";

  private static final List<String> LINES =
      List.of(
          CODE,
          TITLE,
          SUBTITLE,
          MUNICIPALITY,
          MUNICIPALITY_CODE,
          FIRST_YEAR,
          LAST_YEAR,
          YEAR_STYLE,
          STATE,
          PREDECESSOR);

  private final Map<String, String> values;
  private final long version;

  private PlanForm(Map<String, String> values, long version) {
    this.values = values;
    this.version = version;
  }

  static PlanForm blank() {
    return new PlanForm(new LinkedHashMap<>(), 0);
  }

  static PlanForm of(WorkingPlan plan) {
    PlanHead head = plan.head();
    FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
    Map<String, String> values = new LinkedHashMap<>();
    values.put(CODE, head.code());
    values.put(TITLE, head.title());
    values.put(SUBTITLE, head.subtitle());
    values.put(MUNICIPALITY, head.municipality());
    values.put(MUNICIPALITY_CODE, head.municipalityCode());
    values.put(FIRST_YEAR, notation.format(head.firstYear(), YearStyle.ERA_NAME));
    values.put(LAST_YEAR, notation.format(head.lastYear(), YearStyle.ERA_NAME));
    values.put(YEAR_STYLE, head.yearStyle().name());
    values.put(STATE, head.state().name());
    values.put(PREDECESSOR, head.predecessorCode().orElse(""));
    values.put(LEVELS, plan.levels().stream().map(Level::name).collect(Collectors.joining("\n")));
    return new PlanForm(values, plan.headVersion());
  }

  static PlanForm read(FormParameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    LINES.forEach(name -> values.put(name, parameters.line(name)));
    values.put(LEVELS, parameters.text(LEVELS));
    return new PlanForm(values, parameters.id("version"));
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  long version() {
    return version;
  }

  /** The levels, one a line; the last is that of the items. */
  List<Level> levels(FormErrors errors) {
    List<String> names =
        value(LEVELS)
            .lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toList());
    if (names.isEmpty()) {
      errors.add(LEVELS, "error-levels-missing");
    }
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      levels.add(Level.of(i + 1, names.get(i), i == names.size() - 1));
    }
    return levels;
  }

  /** The head; empty where an error was added. */
  Optional<PlanHead> head(FormErrors errors) {
    if (!value(CODE).matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,74}")) {
      errors.add(CODE, "error-code", value(CODE));
    }
    if (value(TITLE).isBlank()) {
      errors.add(TITLE, "error-title-missing");
    }
    if (!value(MUNICIPALITY_CODE).matches("(\\d{6})?")) {
      errors.add(MUNICIPALITY_CODE, "error-municipality-code");
    }
    Optional<FiscalYear> first = year(FIRST_YEAR, errors);
    Optional<FiscalYear> last = year(LAST_YEAR, errors);
    if (first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) < 0) {
      errors.add(LAST_YEAR, "error-period");
    }
    return errors.isEmpty() ? Optional.of(head(first.get(), last.get())) : Optional.empty();
  }

  private PlanHead head(FiscalYear first, FiscalYear last) {
    FormParameters choices =
        new FormParameters(
            Map.of(
                YEAR_STYLE, new String[] {value(YEAR_STYLE)}, STATE, new String[] {value(STATE)}));
    return PlanHead.builder()
        .code(value(CODE))
        .title(value(TITLE))
        .subtitle(value(SUBTITLE))
        .municipality(value(MUNICIPALITY))
        .municipalityCode(value(MUNICIPALITY_CODE))
        .firstYear(first)
        .lastYear(last)
        .yearStyle(choices.choice(YEAR_STYLE, YearStyle.ERA_LETTER))
        .state(choices.choice(STATE, PlanState.ADOPTED))
        .predecessorCode(Optional.of(value(PREDECESSOR)).filter(code -> !code.isEmpty()))
        .build();
  }

  private Optional<FiscalYear> year(String name, FormErrors errors) {
    Optional<FiscalYear> year = Years.typed(value(name));
    if (year.isEmpty()) {
      errors.add(name, "error-year");
    }
    return year;
  }
}
