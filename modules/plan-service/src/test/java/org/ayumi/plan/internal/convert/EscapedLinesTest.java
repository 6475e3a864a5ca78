package org.ayumi.plan.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EscapedLinesTest {

  @Test
  void givesTextsBack() {
    List<String> texts = List.of("", "課", "a\\nb", "二\n行", "\\", "𠮷");

    assertThat(EscapedLines.split(EscapedLines.join(texts))).isEqualTo(texts);
  }

  @Test
  void ofNothingIsEmpty() {
    assertThat(EscapedLines.join(List.of())).isEmpty();
    assertThat(EscapedLines.split("")).isEmpty();
  }

  @Test
  void refusesWhatWasNotJoinedHere() {
    assertThatThrownBy(() -> EscapedLines.split("課")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EscapedLines.split("\\x\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EscapedLines.split("\\")).isInstanceOf(IllegalArgumentException.class);
  }
}
