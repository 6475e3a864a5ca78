package org.ayumi.plan.exchange.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.exchange.internal.json.JsonInput;

/**
 * The example that a candidate follows, in brackets at the end of its title (G15): {@code (安城市)},
 * {@code (ex. 横浜市の…)}. A bracket that names no municipality and is not marked as an example belongs
 * to the title.
 */
public final class ExampleCity {

  private static final JsonInput WORDS = load();
  private static final List<String> MARKS = WORDS.strings("marks");
  private static final List<String> OTHERS = WORDS.strings("noMunicipalities");
  private static final Pattern CITY =
      Pattern.compile(
          "([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーヶ]{1,9}?"
              + WORDS.strings("municipalities").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?:", ")"))
              + ")(?=$|[のや等 \\u3000、，,・／/：:(（]|など|ほか)");

  private final String title;
  private final String printed;

  private ExampleCity(String title, String printed) {
    this.title = title;
    this.printed = printed;
  }

  /** Parts the text of a line into title and example. */
  static ExampleCity of(String text) {
    int open = Brackets.lastOpen(text);
    if (open > 0) {
      String bracket = text.substring(open);
      if (!example(bracket).city().isEmpty() || isMarked(inner(bracket))) {
        return new ExampleCity(text.substring(0, open).strip(), bracket);
      }
    }
    return new ExampleCity(text, "");
  }

  /** The example that a cell holds, brackets included; its city is empty where it names none. */
  public static Example example(String printed) {
    String text = inner(printed.strip());
    String mark = mark(text);
    Matcher city = CITY.matcher(text.substring(mark.length()).strip());
    boolean named = city.lookingAt() && OTHERS.stream().noneMatch(city.group(1)::endsWith);
    return Example.of(named ? city.group(1) : "", printed.strip());
  }

  private static String inner(String printed) {
    return printed.isEmpty() || Brackets.lastOpen(printed) != 0
        ? printed
        : printed.substring(1, printed.length() - 1).strip();
  }

  private static boolean isMarked(String text) {
    return !mark(text).isEmpty();
  }

  private static String mark(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MARKS.stream().filter(lower::startsWith).findFirst().orElse("");
  }

  private static JsonInput load() {
    try (InputStream in = ExampleCity.class.getResourceAsStream("examples.json")) {
      return JsonInput.of(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), "ayumi-examples-1");
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The title without the example. */
  String title() {
    return title;
  }

  /** The example as printed, brackets included; empty if there is none. */
  String printed() {
    return printed;
  }
}
