package org.ayumi.plan.exchange;

import java.util.Locale;

/** What a plan is made of, as far as imports change it. */
public enum EntryType {
  LEVEL,
  TERM,
  DEPARTMENT,
  HEADING,
  ITEM,
  CONTENT,
  INDICATOR,
  EVALUATION,
  PASSAGE;

  /** The key of its name in {@code Messages.properties}: {@code entry.item}. */
  public String key() {
    return "entry." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
