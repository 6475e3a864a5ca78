package org.ayumi.plan.display.web.internal.display;

/** One choice of a field. */
public final class Option {

  private final String value;
  private final String label;
  private final boolean selected;

  public Option(String value, String label, boolean selected) {
    this.value = value;
    this.label = label;
    this.selected = selected;
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isSelected() {
    return selected;
  }
}
