package org.ayumi.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2, 1.4.3 and 1.4.11, on the compiled tokens. */
class ContrastTest {

  @ParameterizedTest
  @CsvSource({
    "text, background",
    "text, surface",
    "text, tint",
    "text, tint-strong",
    "text, focus-ring",
    "text-muted, background",
    "text-muted, surface",
    "link, background",
    "link, surface",
    "link, tint",
    "link, warning-tint",
    "link-visited, background",
    "link-visited, tint",
    "primary, background",
    "primary-strong, tint-strong",
    "primary-strong, tint",
    "on-primary, primary",
    "on-primary, primary-strong",
    "error, background",
    "error, error-tint",
    "success, background",
    "success, success-tint",
    "warning, background",
    "warning, warning-tint"
  })
  void textIsReadable(String text, String ground) {
    assertThat(ratio(text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "line, background",
    "line, surface",
    "line, tint",
    "line, warning-tint",
    "primary, tint",
    "accent, background",
    "error, background",
    "success, success-tint",
    "warning, warning-tint",
    "focus, background",
    "focus, focus-ring"
  })
  void linesAreVisible(String line, String ground) {
    assertThat(ratio(line, ground)).isGreaterThanOrEqualTo(3.0);
  }

  private static double ratio(String a, String b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String token) {
    Matcher matcher =
        Pattern.compile("--ayumi-" + token + ": #([0-9a-f]{3,6});")
            .matcher(ThemeWar.text("css/ayumi.css"));
    assertThat(matcher.find()).as(token).isTrue();
    String hex = matcher.group(1);
    if (hex.length() == 3) {
      hex = hex.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
