package org.ayumi.plan.exchange;

import java.util.Locale;

/** How the items of a part are found among those that earlier parts have read. */
public enum ItemJoin {
  /** As in a second import: by code, number and title under their heading, reference number. */
  KEYS,
  /** By the last number alone: {@code ⑥} is {@code 事業 6}. */
  NUMBER,
  /** By their order: the third is the third. */
  ORDER;

  /** The key of its name in {@code Messages.properties}: {@code join.number}. */
  public String key() {
    return "join." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
