package org.ayumi.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every action and resource has a name in both languages, and nothing else has. */
class LanguageTest {

  private static final Set<String> PORTALS_OWN = Set.of("DELETE", "PERMISSIONS", "UPDATE", "VIEW");

  @Test
  void namesActionsAndResources() throws IOException {
    String actions =
        Files.readString(
            Path.of("src/main/resources/resource-actions/default.xml"), StandardCharsets.UTF_8);
    Set<String> keys = new TreeSet<>();
    find(actions, "<action-key>(\\w+)<").stream()
        .filter(key -> !PORTALS_OWN.contains(key))
        .forEach(key -> keys.add("action." + key));
    find(actions, "<model-name>([\\w.]+)<").forEach(name -> keys.add("model.resource." + name));

    assertThat(keys).hasSize(8);
    assertThat(ResourceBundle.getBundle("content.Language", Locale.ROOT).keySet()).isEqualTo(keys);
    assertThat(ResourceBundle.getBundle("content.Language_ja", Locale.ROOT).keySet())
        .isEqualTo(keys);
  }

  private static Set<String> find(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
