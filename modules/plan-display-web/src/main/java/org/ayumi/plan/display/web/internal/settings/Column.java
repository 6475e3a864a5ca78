package org.ayumi.plan.display.web.internal.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the list that the web team may show or hide; the title always stands. */
public enum Column {
  REFERENCE,
  KIND,
  DEPARTMENTS,
  ACTORS,
  SCHEDULE;

  /** The name in preferences and language keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> ofKey(String key) {
    return Arrays.stream(values()).filter(column -> column.key().equals(key.trim())).findFirst();
  }
}
