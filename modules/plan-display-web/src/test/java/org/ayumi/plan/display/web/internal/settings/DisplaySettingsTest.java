package org.ayumi.plan.display.web.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplaySettingsTest {

  @Test
  void aNewWidgetShowsNoPlanYet() {
    DisplaySettings settings = settings(Map.of());

    assertThat(settings.hasPlan()).isFalse();
    assertThat(settings.startView()).isEqualTo(StartView.CONTENTS);
    assertThat(settings.headingLevel()).isEqualTo(2);
    assertThat(settings.pageSize()).isEqualTo(20);
    assertThat(settings.columns())
        .containsExactly(Column.REFERENCE, Column.KIND, Column.DEPARTMENTS, Column.SCHEDULE);
  }

  @Test
  void readsWhatWasSet() {
    DisplaySettings settings =
        settings(
            Map.of(
                "planGroupId", "20121",
                "planCode", "sakurano-h25",
                "startView", "list",
                "headingLevel", "3",
                "columns", "actors, kind",
                "pageSize", "100"));

    assertThat(settings.hasPlan()).isTrue();
    assertThat(settings.planGroupId()).isEqualTo(20121);
    assertThat(settings.startView()).isEqualTo(StartView.LIST);
    assertThat(settings.headingLevel()).isEqualTo(3);
    assertThat(settings.columns()).containsExactly(Column.KIND, Column.ACTORS);
    assertThat(settings.pageSize()).isEqualTo(100);
  }

  @Test
  void valuesThatMakeNoSenseAreTheDefault() {
    DisplaySettings settings =
        settings(
            Map.of(
                "planGroupId", "-5",
                "planCode", "x",
                "headingLevel", "1",
                "columns", "passwords",
                "pageSize", "100000"));

    assertThat(settings.hasPlan()).isFalse();
    assertThat(settings.headingLevel()).isEqualTo(2);
    assertThat(settings.columns()).isEmpty();
    assertThat(settings.pageSize()).isEqualTo(20);
  }

  private static DisplaySettings settings(Map<String, String> preferences) {
    return new DisplaySettings(preferences::getOrDefault);
  }
}
