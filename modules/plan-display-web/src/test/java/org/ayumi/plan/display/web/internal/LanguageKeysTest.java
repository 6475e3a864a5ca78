package org.ayumi.plan.display.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.settings.Column;
import org.ayumi.plan.display.web.internal.settings.StartView;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.VocabularyType;
import org.junit.jupiter.api.Test;

/** Every key that is used is there in both languages, and none is there in vain (B15). */
class LanguageKeysTest {

  private static final Path CONTENT = Path.of("src/main/resources/content");

  @Test
  void bothLanguagesHoldTheKeysInUse() throws IOException {
    Set<String> used = used();

    assertThat(used).hasSizeGreaterThan(80);
    assertThat(keys("Language.properties")).isEqualTo(used);
    assertThat(keys("Language_ja.properties")).isEqualTo(used);
  }

  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Properties english = load("Language.properties");
    Properties japanese = load("Language_ja.properties");
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(japanese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
      assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
      assertThat(japanese.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
    }
  }

  private static Set<String> used() throws IOException {
    Set<String> known = new TreeSet<>(keys("Language.properties"));
    Set<String> used = new TreeSet<>();
    Pattern inPages = Pattern.compile("<liferay-ui:message key=\"([a-z-]+)\"");
    Pattern inCode = Pattern.compile("\\.get\\(\\s*\"([a-z-]+)\"|\"([a-z]+(?:-[a-z]+)+)\"");
    for (Path file : files("src/main/resources/META-INF/resources", ".jsp")) {
      collect(inPages, Files.readString(file), used);
    }
    Set<String> quoted = new TreeSet<>();
    for (Path file : files("src/main/java", ".java")) {
      Matcher matcher =
          Pattern.compile("words(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z-]+)\"[,)]")
              .matcher(Files.readString(file));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
      collect(inCode, Files.readString(file), quoted);
    }
    quoted.stream().filter(known::contains).forEach(used::add);
    used.addAll(composed());
    return used;
  }

  private static Set<String> composed() {
    Set<String> keys = new TreeSet<>();
    Stream.of(Filter.values())
        .filter(filter -> filter != Filter.HEADING)
        .forEach(filter -> keys.add("filter-" + filter.parameter()));
    Stream.of(Column.values()).forEach(column -> keys.add("column-" + column.key()));
    Stream.of(StartView.values()).forEach(view -> keys.add("start-view-" + view.key()));
    Stream.of(PlanState.DRAFT, PlanState.REVISED, PlanState.ENDED)
        .forEach(state -> keys.add("plan-state-" + lower(state)));
    Stream.of(
            VocabularyType.KIND,
            VocabularyType.ROLE,
            VocabularyType.SCHEDULE,
            VocabularyType.STATUS,
            VocabularyType.ACHIEVEMENT)
        .forEach(type -> keys.add("legend-" + lower(type)));
    keys.add("javax.portlet.title." + PlanPortletKeys.DISPLAY);
    keys.add("javax.portlet.description." + PlanPortletKeys.DISPLAY);
    return keys;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void collect(Pattern pattern, String text, Set<String> keys) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
          .map(matcher::group)
          .filter(java.util.Objects::nonNull)
          .forEach(keys::add);
    }
  }

  private static List<Path> files(String folder, String part) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.getFileName().toString().contains(part))
          .collect(Collectors.toList());
    }
  }

  private static Set<String> keys(String file) throws IOException {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(CONTENT.resolve(file))) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<String> arguments(String message) {
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(message);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return Arrays.asList(found.toArray(new String[0]));
  }
}
