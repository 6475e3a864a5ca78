package org.ayumi.plan.display.web.internal.display;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The user interface's words in the visitor's language. */
public final class Words {

  private final ResourceBundle bundle;
  private final Locale locale;

  public Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The message with its arguments put in; numbers as plain digits where passed as text.
   *
   * @throws java.util.MissingResourceException if the key is in no language file
   */
  public String get(String key, Object... arguments) {
    String message = bundle.getString(key);
    return arguments.length == 0 ? message : new MessageFormat(message, locale).format(arguments);
  }

  public Locale locale() {
    return locale;
  }

  public boolean isJapanese() {
    return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
  }

  /** A day as the language writes it. */
  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
