package org.ayumi.plan.display.web.internal.configuration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.edition.PublishedPlan;
import org.ayumi.plan.display.web.internal.settings.Column;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.ayumi.plan.display.web.internal.settings.StartView;

/** The settings as a person filled them in, right or wrong; kept so that nothing is typed twice. */
public final class SettingsForm implements Serializable {

  static final String PLAN = "plan";

  private static final long serialVersionUID = 1L;

  private final String plan;
  private final String startView;
  private final String headingLevel;
  private final String pageSize;
  private final ArrayList<String> columns;

  private SettingsForm(Function<String, String> field, List<String> columns) {
    plan = field.apply(PLAN);
    startView = field.apply(DisplaySettings.START_VIEW);
    headingLevel = field.apply(DisplaySettings.HEADING_LEVEL);
    pageSize = field.apply(DisplaySettings.PAGE_SIZE);
    this.columns = new ArrayList<>(columns);
  }

  static SettingsForm of(DisplaySettings settings) {
    Map<String, String> fields =
        Map.of(
            PLAN,
            settings.hasPlan() ? key(settings.planGroupId(), settings.planCode()) : "",
            DisplaySettings.START_VIEW,
            settings.startView().key(),
            DisplaySettings.HEADING_LEVEL,
            String.valueOf(settings.headingLevel()),
            DisplaySettings.PAGE_SIZE,
            String.valueOf(settings.pageSize()));
    return new SettingsForm(
        fields::get, settings.columns().stream().map(Column::key).collect(Collectors.toList()));
  }

  /**
   * @param parameters gives the values of a field, or null
   */
  static SettingsForm sent(Function<String, String[]> parameters) {
    Function<String, List<String>> values =
        name -> {
          String[] sent = parameters.apply(name);
          return sent == null ? List.of() : Arrays.asList(sent);
        };
    return new SettingsForm(
        name -> values.apply(name).stream().findFirst().orElse(""),
        values.apply(DisplaySettings.COLUMNS));
  }

  static String key(long groupId, String planCode) {
    return groupId + "/" + planCode;
  }

  String plan() {
    return plan;
  }

  String startView() {
    return startView;
  }

  String headingLevel() {
    return headingLevel;
  }

  String pageSize() {
    return pageSize;
  }

  List<String> columns() {
    return columns;
  }

  /** Message keys by the name of the field that is wrong, in the order of the form. */
  Map<String, String> errors(List<PublishedPlan> plans) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (plans.stream().noneMatch(each -> key(each.groupId(), each.code()).equals(plan))) {
      errors.put(PLAN, plan.isEmpty() ? "error-plan-missing" : "error-plan-unknown");
    }
    if (Arrays.stream(StartView.values()).noneMatch(each -> each.key().equals(startView))) {
      errors.put(DisplaySettings.START_VIEW, "error-choice");
    }
    if (!isOneOf(DisplaySettings.HEADING_LEVELS, headingLevel)) {
      errors.put(DisplaySettings.HEADING_LEVEL, "error-choice");
    }
    if (!isOneOf(DisplaySettings.PAGE_SIZES, pageSize)) {
      errors.put(DisplaySettings.PAGE_SIZE, "error-choice");
    }
    return errors;
  }

  /** What is stored; only for a form without errors. */
  Map<String, String> preferences() {
    int slash = plan.indexOf('/');
    String known =
        Arrays.stream(Column.values())
            .map(Column::key)
            .filter(columns::contains)
            .collect(Collectors.joining(","));
    return Map.of(
        DisplaySettings.PLAN_GROUP_ID, plan.substring(0, slash),
        DisplaySettings.PLAN_CODE, plan.substring(slash + 1),
        DisplaySettings.START_VIEW, startView,
        DisplaySettings.HEADING_LEVEL, headingLevel,
        DisplaySettings.COLUMNS, known,
        DisplaySettings.PAGE_SIZE, pageSize);
  }

  private static boolean isOneOf(List<Integer> allowed, String value) {
    return allowed.stream().anyMatch(each -> String.valueOf(each).equals(value));
  }
}
