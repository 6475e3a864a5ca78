package org.ayumi.plan.display.web.internal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPartTest {

  @ParameterizedTest
  @CsvSource({
    "4-1-2, 4-1-2",
    "4-1-2~2, 4-1-2~2",
    "i-1.2, i-1.2",
    "..,  !002E.",
    "a/b, a!002Fb",
    "a+b %2F, a!002Bb!0020!00252F",
    "協働/①, 協働!002F!2460",
    "𠮷野, 𠮷野",
    "wow!, wow!0021"
  })
  void writesWhatIsNotSafe(String text, String path) {
    assertThat(PathPart.encode(text)).isEqualTo(path);
    assertThat(PathPart.decode(path)).isEqualTo(text);
  }

  @Test
  void anyTextComesBack() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(12), 1, 0x2FFFF)
          .filter(point -> point < 0xD800 || point > 0xDFFF)
          .forEach(text::appendCodePoint);
      String path = PathPart.encode(text.toString());
      assertThat(PathPart.decode(path)).isEqualTo(text.toString());
      assertThat(path).doesNotContainPattern("[/%?#;\\\\+\\s]");
    }
  }
}
