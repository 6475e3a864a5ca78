package org.ayumi.plan.display.web.internal.display;

/** A step of the pager. */
public final class PageLink {

  private final int number;
  private final String url;
  private final boolean current;

  PageLink(int number, String url, boolean current) {
    this.number = number;
    this.url = url;
    this.current = current;
  }

  /** From 1; 0 for a gap between pages. */
  public int getNumber() {
    return number;
  }

  public String getUrl() {
    return url;
  }

  public boolean isCurrent() {
    return current;
  }
}
