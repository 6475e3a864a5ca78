package org.ayumi.plan.editor.web.internal.screen;

/** One of several ways of which one is taken: its words and its address. */
public final class Choice {

  private final String label;
  private final String url;
  private final boolean current;

  public Choice(String label, String url, boolean current) {
    this.label = label;
    this.url = url;
    this.current = current;
  }

  public String getLabel() {
    return label;
  }

  public String getUrl() {
    return url;
  }

  public boolean isCurrent() {
    return current;
  }
}
