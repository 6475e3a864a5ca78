package org.ayumi.plan.display.web.internal.address;

import java.util.Locale;

/** What the list can be filtered by; the order is that of the form. */
public enum Filter {
  TEXT,
  HEADING,
  DEPARTMENT,
  ACTOR,
  KIND,
  YEAR,
  MARK;

  /** Name of the parameter in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
