package org.ayumi.plan.display.web.internal.display;

import java.util.List;

/** A choice in the filter form. */
public final class FilterField {

  private final String name;
  private final String label;
  private final List<Option> options;

  FilterField(String name, String label, List<Option> options) {
    this.name = name;
    this.label = label;
    this.options = options;
  }

  /** Name of the parameter, without the widget's prefix. */
  public String getName() {
    return name;
  }

  public String getLabel() {
    return label;
  }

  /** Without the one that stands for no choice. */
  public List<Option> getOptions() {
    return options;
  }
}
