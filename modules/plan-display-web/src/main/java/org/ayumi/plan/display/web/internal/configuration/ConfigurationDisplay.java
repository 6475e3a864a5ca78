package org.ayumi.plan.display.web.internal.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.display.Option;
import org.ayumi.plan.display.web.internal.edition.PublishedPlan;
import org.ayumi.plan.display.web.internal.settings.Column;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.ayumi.plan.display.web.internal.settings.StartView;

/** The configuration screen; labels that are words of the interface are given as language keys. */
public final class ConfigurationDisplay {

  private final SettingsForm form;
  private final List<PublishedPlan> plans;
  private final boolean refused;

  ConfigurationDisplay(SettingsForm form, List<PublishedPlan> plans, boolean refused) {
    this.form = form;
    this.plans = plans;
    this.refused = refused;
  }

  /** Message keys by field, in the order of the form; empty unless something was refused. */
  public Map<String, String> getErrors() {
    return refused ? form.errors(plans) : Map.of();
  }

  /** Whether there is nothing to choose yet. */
  public boolean isNothingPublished() {
    return plans.isEmpty();
  }

  /** The published plans by name. */
  public List<Option> getPlans() {
    return plans.stream()
        .map(
            plan -> {
              String key = SettingsForm.key(plan.groupId(), plan.code());
              return new Option(key, plan.name(), key.equals(form.plan()));
            })
        .collect(Collectors.toList());
  }

  public List<Option> getStartViews() {
    return Arrays.stream(StartView.values())
        .map(StartView::key)
        .map(key -> new Option(key, "start-view-" + key, key.equals(form.startView())))
        .collect(Collectors.toList());
  }

  public List<Option> getHeadingLevels() {
    return numbers(DisplaySettings.HEADING_LEVELS, form.headingLevel());
  }

  public List<Option> getPageSizes() {
    return numbers(DisplaySettings.PAGE_SIZES, form.pageSize());
  }

  public List<Option> getColumns() {
    return Arrays.stream(Column.values())
        .map(Column::key)
        .map(key -> new Option(key, "column-" + key, form.columns().contains(key)))
        .collect(Collectors.toList());
  }

  private static List<Option> numbers(List<Integer> numbers, String chosen) {
    return numbers.stream()
        .map(String::valueOf)
        .map(number -> new Option(number, number, number.equals(chosen)))
        .collect(Collectors.toList());
  }
}
