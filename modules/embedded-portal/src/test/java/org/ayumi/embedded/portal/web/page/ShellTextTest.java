package org.ayumi.embedded.portal.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.embedded.portal.web.WebHost;
import org.junit.jupiter.api.Test;

class ShellTextTest {

  private static Properties file(String name) throws IOException {
    Properties properties = new Properties();
    try (var reader =
        new java.io.InputStreamReader(
            WebHost.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void bothLanguagesHaveEveryText() throws IOException {
    Set<Object> english = file("Shell.properties").keySet();
    assertThat(english).isNotEmpty().isEqualTo(file("Shell_ja.properties").keySet());
  }

  @Test
  void everyTextIsUsed() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String root : List.of("src/main/java", "src/main/resources/org")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file :
            files.filter(path -> path.toString().matches(".*\\.(java|jsp)")).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    assertThat(file("Shell.properties").stringPropertyNames())
        .filteredOn(key -> !key.startsWith("error-4") && !key.startsWith("error-5"))
        .filteredOn(key -> !key.startsWith("error-text-"))
        .filteredOn(key -> sources.indexOf("\"" + key + "\"") < 0)
        .filteredOn(key -> sources.indexOf("'" + key + "'") < 0)
        .isEmpty();
  }

  @Test
  void japaneseReadersGetJapaneseAndAllOthersEnglish() {
    assertThat(ShellText.of(Locale.JAPAN).get("login")).isEqualTo("ログイン");
    assertThat(ShellText.of(Locale.US).get("login")).isEqualTo("Sign In");
    assertThat(ShellText.of(Locale.FRANCE).get("login")).isEqualTo("Sign In");
  }

  @Test
  void aMissingTextIsAnError() {
    Map<String, String> texts = ShellText.of(Locale.US);
    assertThatThrownBy(() -> texts.get("nothing")).hasMessageContaining("nothing");
  }
}
