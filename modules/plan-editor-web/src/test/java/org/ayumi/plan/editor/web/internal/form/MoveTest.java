package org.ayumi.plan.editor.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

  @ParameterizedTest
  @CsvSource({
    "b, up, a",
    "c, up, b",
    "a, down, c",
    "b, down, ''",
    "a, up,",
    "c, down,",
    "x, up,",
    "x, down,",
    "b, sideways,"
  })
  void namesTheSiblingToStandBefore(String code, String direction, String before) {
    assertThat(new Move(List.of("a", "b", "c"), code).before(direction).orElse(null))
        .isEqualTo(before);
  }
}
