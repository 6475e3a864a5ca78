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

/** Every action, resource and word of a message has a text in both languages, and nothing else. */
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
    keys.addAll(words());
    assertThat(keys).hasSize(15);
    assertThat(ResourceBundle.getBundle("content.Language", Locale.ROOT).keySet()).isEqualTo(keys);
    assertThat(ResourceBundle.getBundle("content.Language_ja", Locale.ROOT).keySet())
        .isEqualTo(keys);
  }

  /** The keys that messages are made of. */
  private static Set<String> words() throws IOException {
    return find(
        Files.readString(
            Path.of("src/main/java/org/ayumi/plan/internal/reminder/ReminderText.java"),
            StandardCharsets.UTF_8),
        "\"(reminder-[a-z]+)\"");
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
