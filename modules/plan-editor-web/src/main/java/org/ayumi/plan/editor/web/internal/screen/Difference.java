package org.ayumi.plan.editor.web.internal.screen;

/** One field in which what is stored and what was typed differ, both shown side by side. */
public final class Difference {

  private final String label;
  private final String theirs;
  private final String mine;

  public Difference(String label, String theirs, String mine) {
    this.label = label;
    this.theirs = theirs;
    this.mine = mine;
  }

  public String getLabel() {
    return label;
  }

  public String getTheirs() {
    return theirs;
  }

  public String getMine() {
    return mine;
  }
}
