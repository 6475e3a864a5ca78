package org.ayumi.plan.editor.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerCheck;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.ChangeKind;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.Severity;
import org.ayumi.plan.model.view.Change;
import org.junit.jupiter.api.Test;

/** Every key that pages and code name exists in both languages, and no other does (B15). */
class LanguageTest {

  /** Words of HTML that a page chooses between. */
  private static final Set<String> ATTRIBUTES = Set.of("disabled", "readonly");

  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern TAG =
      Pattern.compile("(?:key=|choicesName\" value=)[\"']([a-z][a-z0-9-]+)[\"']");
  private static final Pattern CHOICE = Pattern.compile("\\? '([a-z-]+)' : '([a-z-]+)'");
  private static final Pattern TEXT = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*)\"");

  private static final Pattern ASKED =
      Pattern.compile(
          "wording(?:\\(\\))?\\s*\\.text\\(\\s*(?:[\\w.()]+\\s*\\?\\s*\"[\\w-]+\"\\s*:\\s*)?\"[a-z][\\w-]+\"\\s*[,)]");
  private static final Pattern KEY = Pattern.compile("\"([a-z][\\w-]+)\"");

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/content/" + name))) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<String> sources(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
      List<Path> found =
          files.filter(file -> file.toString().contains(suffix)).collect(Collectors.toList());
      assertThat(found).as("sources scanned").hasSizeGreaterThan(5);
      return found.stream().map(LanguageTest::read).collect(Collectors.toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> keysOfPages() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String page : sources("resources/META-INF/resources", ".jsp")) {
      Matcher tag = TAG.matcher(page);
      while (tag.find()) {
        keys.add(tag.group(1));
      }
      Matcher choice = CHOICE.matcher(page);
      while (choice.find()) {
        keys.add(choice.group(1));
        keys.add(choice.group(2));
      }
    }
    return keys;
  }

  /** Keys that are put together at run time. */
  private static Set<String> composedKeys() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(PlanState.values()).forEach(value -> keys.add("state-" + lower(value)));
    Arrays.stream(Change.Act.values()).forEach(value -> keys.add("act-" + lower(value)));
    Arrays.stream(Violation.Rule.values()).forEach(value -> keys.add("violation-" + lower(value)));
    enumKeys(keys, "cells-", HeadingCells.values(), ContentCells.values());
    enumKeys(keys, "style-", YearStyle.values());
    enumKeys(keys, "type-", DepartmentType.values());
    enumKeys(keys, "vocabulary-", VocabularyType.values());
    enumKeys(keys, "sense-", TermSense.values());
    enumKeys(keys, "severity-", Severity.values());
    enumKeys(keys, "change-", ChangeKind.values());
    enumKeys(keys, "passage-", PassageType.values());
    enumKeys(keys, "place-", CardSlot.Place.values());
    enumKeys(keys, "table-", TableKind.values());
    enumKeys(keys, "card-form-", CardForm.values());
    for (String field :
        List.of(
            "partName",
            "after",
            "before",
            "severalTables",
            "headerRow",
            "headerRows",
            "join",
            "overview",
            "candidates",
            "passageType",
            "headingCells",
            "contentCells",
            "cardStart",
            "cardNumbered",
            "numberWords",
            "bullets",
            "separators",
            "wholeNames",
            "collectiveNames",
            "eachPrefixes",
            "provisionalMarks",
            "actorMarks",
            "relistingMarks",
            "statusMarks",
            "kindMarks")) {
      keys.add("mapping-" + field);
    }
    for (String field : List.of("meaning", "level", "name", "column", "form", "word", "ending")) {
      keys.add("line-" + field);
    }
    for (String field : List.of("label", "place", "position", "field", "option")) {
      keys.add("slot-" + field);
    }
    for (String what : List.of("heading", "department", "indicator", "evaluation", "passage")) {
      keys.addAll(List.of("tab-" + what + "s", what + "s-explained", what + "-new"));
    }
    for (String what : List.of("indicator", "evaluation", "passage")) {
      keys.addAll(List.of(what + "-edit", what + "-note"));
    }
    keys.add("department-note");
    keys.addAll(List.of("board-by-department", "board-by-heading"));
    enumKeys(keys, "aim-", IndicatorAim.values());
    enumKeys(keys, "answer-", AnswerField.values());
    enumKeys(keys, "answer-state-", AnswerState.values());
    enumKeys(keys, "round-state-", RoundState.values());
    enumKeys(keys, "act-on-", AnswerAct.values());
    enumKeys(keys, "fault-", AnswerCheck.Fault.values());
    for (String act : List.of("approve", "check", "confirm", "receive", "submit")) {
      keys.add("batch-" + act);
    }
    keys.addAll(List.of("save-and-check", "save-and-receive", "save-and-submit"));
    for (String field :
        List.of("title", "documentNumber", "requestDate", "dueDate", "referenceDate")) {
      keys.add("round-" + field);
    }
    for (String field :
        List.of(
            "group",
            "number",
            "name",
            "unit",
            "baseline",
            "baselineYear",
            "target",
            "targetYear",
            "remark")) {
      keys.add("indicator-" + field);
    }
    for (String column : List.of("mark", "meaning", "spoken", "sense", "order")) {
      keys.add("term-" + column);
    }
    return keys;
  }

  private static void enumKeys(Set<String> keys, String prefix, Enum<?>[]... enums) {
    for (Enum<?>[] values : enums) {
      for (Enum<?> value : values) {
        keys.add(prefix + lower(value));
      }
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndNoneIsEmpty() throws IOException {
    Properties english = load("Language.properties");
    Properties japanese = load("Language_ja.properties");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.values()).noneMatch(value -> value.toString().isBlank());
    assertThat(japanese.values()).noneMatch(value -> value.toString().isBlank());
  }

  @Test
  void apostrophesWouldBeSwallowedByMessageFormat() throws IOException {
    assertThat(load("Language.properties").values())
        .noneMatch(value -> value.toString().contains("'"));
  }

  @Test
  void noKeyIsMissing() throws IOException {
    Set<String> missing = keysOfPages();
    missing.addAll(composedKeys());
    missing.removeAll(load("Language.properties").stringPropertyNames());
    missing.removeAll(ATTRIBUTES);
    assertThat(missing).isEmpty();
  }

  /** Keys that the code names where it asks for a text. */
  @Test
  void bothLanguagesHaveEveryKeyThatTheCodeAsksFor() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String source : sources("java", ".java")) {
      Matcher text = ASKED.matcher(source);
      while (text.find()) {
        Matcher key = KEY.matcher(text.group());
        while (key.find()) {
          asked.add(key.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(50);
    asked.removeIf(key -> key.endsWith("-"));
    assertThat(load("Language.properties").stringPropertyNames()).containsAll(asked);
    assertThat(load("Language_ja.properties").stringPropertyNames()).containsAll(asked);
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Set<String> unused = new TreeSet<>(load("Language.properties").stringPropertyNames());
    unused.removeAll(keysOfPages());
    unused.removeAll(composedKeys());
    for (String source : sources("java", ".java")) {
      Matcher text = TEXT.matcher(source);
      while (text.find()) {
        unused.remove(text.group(1));
      }
    }
    unused.removeIf(key -> key.startsWith("field-") || key.startsWith("javax.portlet."));
    assertThat(unused).isEmpty();
  }
}
