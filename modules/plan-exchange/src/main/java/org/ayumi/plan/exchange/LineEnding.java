package org.ayumi.plan.exchange;

import java.util.Locale;

/** How a line ends: titles rarely end as sentences do. */
public enum LineEnding {
  ANY,
  /** With a full stop, {@code 。}, {@code ．} or {@code .}, or a further text after a {@code 。}. */
  SENTENCE,
  /** Without a full stop. */
  OPEN;

  /** The key of its name in {@code Messages.properties}: {@code line-ending.sentence}. */
  public String key() {
    return "line-ending." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
