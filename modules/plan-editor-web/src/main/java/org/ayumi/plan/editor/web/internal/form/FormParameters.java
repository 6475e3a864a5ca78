package org.ayumi.plan.editor.web.internal.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters of a posted form. Texts come out as they are stored: NFC, line breaks LF,
 * otherwise untouched (D7); whoever reads decides which names count, all others are without effect
 * (F5).
 */
public final class FormParameters {

  private final Map<String, String[]> values;

  public FormParameters(Map<String, String[]> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The first value; empty if there is none. */
  public String text(String name) {
    String[] all = values.get(name);
    return all == null || all.length == 0 || all[0] == null ? "" : clean(all[0]);
  }

  /** A text of one line: line breaks and the blanks around it are dropped. */
  public String line(String name) {
    return text(name).replace('\n', ' ').strip();
  }

  public List<String> texts(String name) {
    String[] all = values.get(name);
    if (all == null) {
      return List.of();
    }
    return Arrays.stream(all).map(FormParameters::clean).collect(Collectors.toList());
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public boolean flag(String name) {
    return text(name).equals("true");
  }

  /** The number; the fallback if it is none or lies outside the range. */
  public int number(String name, int fallback, int least, int most) {
    try {
      int number = Integer.parseInt(text(name).strip());
      return number < least || number > most ? fallback : number;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /**
   * The day that a date field sent; empty if none was.
   *
   * @throws RefusedException if it is no day
   */
  public Optional<LocalDate> day(String name) throws RefusedException {
    String text = line(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new RefusedException(name, "error-date");
    }
  }

  public long id(String name) {
    try {
      return Math.max(0, Long.parseLong(text(name).strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The enum constant; the fallback if there is none of that name. */
  public <E extends Enum<E>> E choice(String name, E fallback) {
    for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
      if (constant.name().equals(text(name))) {
        return constant;
      }
    }
    return fallback;
  }

  private static String clean(String text) {
    return Normalizer.normalize(
        text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
  }
}
