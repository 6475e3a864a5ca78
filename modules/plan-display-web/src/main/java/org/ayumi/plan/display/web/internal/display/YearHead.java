package org.ayumi.plan.display.web.internal.display;

/** The head of a year's column. */
public final class YearHead {

  private final String label;
  private final String name;

  YearHead(String label, String name) {
    this.label = label;
    this.name = name;
  }

  /** As the plan prints it: H25. */
  public String getLabel() {
    return label;
  }

  /** In full: 平成25年度. */
  public String getName() {
    return name;
  }

  /** Whether the label is short for the name. */
  public boolean isAbbreviated() {
    return !label.equals(name);
  }
}
