package org.ayumi.plan.exchange;

import java.util.Locale;

/** How the entries of a part stand on the sheet. */
public enum LayoutKind {
  /** In rows below a header. */
  TABLE,
  /** Each in a card of several rows, its values beside or below their labels. */
  CARDS,
  /** In lines, whose indentation, numbers and marks say what they are. */
  OUTLINE;

  /** The key of its name in {@code Messages.properties}: {@code layout.cards}. */
  public String key() {
    return "layout." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
