package org.ayumi.plan.editor.web.internal.screen;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ayumi.plan.domain.FiscalYear;

/** The words of the user interface in the person's language. */
public final class Wording {

  private final ResourceBundle bundle;
  private final Locale locale;

  public Wording(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The text of the key; the key itself where a translation is missing. */
  public String text(String key, Object... arguments) {
    String pattern;
    try {
      pattern = bundle.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Day and time in Japan. */
  public String dateTime(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(FiscalYear.ZONE)
        .format(instant);
  }

  /** A day as the language writes it. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
