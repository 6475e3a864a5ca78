package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BootStepsTest {

  private final BootSteps steps = new BootSteps(Duration.ofMinutes(1));

  @AfterEach
  void close() {
    steps.close();
  }

  @Test
  void namesTheStepThatFails() {
    IOException cause = new IOException("disk");

    assertThatThrownBy(
            () ->
                steps.run(
                    "portal core",
                    () -> {
                      throw cause;
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("portal core")
        .hasCause(cause);
  }

  @Test
  void leavesARefusalAsItIs() {
    StartRefused refusal = new StartRefused("使えません", "not free");

    assertThatThrownBy(
            () ->
                steps.run(
                    "web server",
                    () -> {
                      throw refusal;
                    }))
        .isSameAs(refusal);
  }

  @Test
  void runsAStepThatSucceeds() {
    assertThatCode(() -> steps.run("database", () -> {})).doesNotThrowAnyException();
  }
}
