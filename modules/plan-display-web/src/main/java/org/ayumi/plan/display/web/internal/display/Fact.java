package org.ayumi.plan.display.web.internal.display;

/** A heading above the item: the level's name, and the heading itself. */
public final class Fact {

  private final String name;
  private final Link value;

  Fact(String name, Link value) {
    this.name = name;
    this.value = value;
  }

  public String getName() {
    return name;
  }

  public Link getValue() {
    return value;
  }
}
