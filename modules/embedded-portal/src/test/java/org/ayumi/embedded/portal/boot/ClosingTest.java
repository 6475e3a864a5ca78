package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private final List<String> closed = new ArrayList<>();

  @Test
  void closesTheLastFirstAndAllOfThemOnce() {
    Closing closing = new Closing();
    closing.add("database", () -> closed.add("database"));
    closing.add(
        "broken",
        () -> {
          throw new IllegalStateException("does not stop");
        });
    closing.add("web", () -> closed.add("web"));

    closing.close();
    closing.close();

    assertThat(closed).containsExactly("web", "database");
  }
}
