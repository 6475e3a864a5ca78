package org.ayumi.embedded.portal.servicebuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class SchemaUpgradeTest {

  private final SchemaUpgrade upgrade = new SchemaUpgrade();
  private final List<String> run = new ArrayList<>();

  @Test
  void goesFromVersionToVersionInOrder() throws Exception {
    step("1.1.0", "2.0.0");
    step("1.0.0", "1.1.0");

    for (SchemaUpgrade.Leg leg : upgrade.path(version("1.0.0"), version("2.0.0")).orElseThrow()) {
      leg.run();
    }

    assertThat(run).containsExactly("1.0.0>1.1.0", "1.1.0>2.0.0");
  }

  @Test
  void takesTheShortestWay() {
    step("1.0.0", "1.1.0");
    step("1.1.0", "2.0.0");
    step("1.0.0", "2.0.0");

    assertThat(upgrade.path(version("1.0.0"), version("2.0.0")).orElseThrow()).hasSize(1);
  }

  @Test
  void findsNoWayWhereAStepIsMissingOrThroughAnOlderVersion() {
    step("1.0.0", "1.1.0");
    step("2.0.0", "1.0.0");

    assertThat(upgrade.path(version("1.0.0"), version("2.0.0"))).isEmpty();
    assertThat(upgrade.path(version("2.0.0"), version("1.1.0"))).isEmpty();
  }

  @Test
  void needsNothingWhenTheVersionIsThere() {
    assertThat(upgrade.path(version("1.0.0"), version("1.0.0"))).contains(List.of());
  }

  private void step(String from, String to) {
    upgrade.register(from, to, () -> run.add(from + ">" + to));
  }

  private static Version version(String text) {
    return Version.parseVersion(text);
  }
}
