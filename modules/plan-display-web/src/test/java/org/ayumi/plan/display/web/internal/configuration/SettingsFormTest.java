package org.ayumi.plan.display.web.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.display.web.internal.display.Option;
import org.ayumi.plan.display.web.internal.edition.PublishedPlan;
import org.ayumi.plan.display.web.internal.settings.Column;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

  private static final List<PublishedPlan> PLANS =
      List.of(new PublishedPlan(20121, "sakurano-h25", "実行計画"));

  @Test
  void whatIsStoredReadsBackTheSame() {
    SettingsForm form = sent(Map.of());

    assertThat(form.errors(PLANS)).isEmpty();
    DisplaySettings settings = new DisplaySettings(form.preferences()::getOrDefault);
    assertThat(settings.planGroupId()).isEqualTo(20121);
    assertThat(settings.planCode()).isEqualTo("sakurano-h25");
    assertThat(settings.columns()).containsExactly(Column.KIND, Column.ACTORS);
    assertThat(settings.pageSize()).isEqualTo(50);
    assertThat(settings.headingLevel()).isEqualTo(3);
    assertThat(SettingsForm.of(settings).preferences()).isEqualTo(form.preferences());
  }

  @Test
  void noColumnAtAllIsAChoiceToo() {
    SettingsForm form = sent(Map.of("columns", new String[0]));

    assertThat(new DisplaySettings(form.preferences()::getOrDefault).columns()).isEmpty();
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    SettingsForm form =
        sent(
            Map.of(
                "plan", new String[] {"99/secret"},
                "startView", new String[] {"item"},
                "headingLevel", new String[] {"1"},
                "pageSize", new String[] {"100000"}));

    assertThat(form.errors(PLANS))
        .containsExactly(
            Map.entry("plan", "error-plan-unknown"),
            Map.entry("startView", "error-choice"),
            Map.entry("headingLevel", "error-choice"),
            Map.entry("pageSize", "error-choice"));
    assertThat(sent(Map.of("plan", new String[] {""})).errors(PLANS))
        .containsEntry("plan", "error-plan-missing");
  }

  @Test
  void theScreenKeepsWhatWasRefused() {
    SettingsForm form = sent(Map.of("plan", new String[] {""}, "startView", new String[] {"list"}));
    ConfigurationDisplay display = new ConfigurationDisplay(form, PLANS, true);

    assertThat(display.getErrors()).containsOnlyKeys("plan");
    assertThat(display.getStartViews().get(1).isSelected()).isTrue();
    assertThat(display.getPlans()).noneMatch(Option::isSelected);
    assertThat(display.getColumns())
        .filteredOn(Option::isSelected)
        .extracting(Option::getValue)
        .containsExactly("kind", "actors");
    assertThat(new ConfigurationDisplay(form, PLANS, false).getErrors()).isEmpty();
    assertThat(new ConfigurationDisplay(form, List.of(), false).isNothingPublished()).isTrue();
  }

  private static SettingsForm sent(Map<String, String[]> changes) {
    Map<String, String[]> fields = new HashMap<>();
    fields.put("plan", new String[] {"20121/sakurano-h25"});
    fields.put("startView", new String[] {"contents"});
    fields.put("headingLevel", new String[] {"3"});
    fields.put("pageSize", new String[] {"50"});
    fields.put("columns", new String[] {"actors", "kind", "passwords"});
    fields.putAll(changes);
    return SettingsForm.sent(fields::get);
  }
}
