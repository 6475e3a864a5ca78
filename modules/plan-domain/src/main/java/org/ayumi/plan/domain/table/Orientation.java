package org.ayumi.plan.domain.table;

/** How a table lies on its page (A14). */
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
