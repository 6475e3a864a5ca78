package org.ayumi.plan.display.web.internal.display;

/** A filter in force, with the way to take it off. */
public final class AppliedFilter {

  private final String text;
  private final String removeUrl;
  private final int without;
  private final String offer;

  AppliedFilter(String text, String removeUrl, int without, String offer) {
    this.text = text;
    this.removeUrl = removeUrl;
    this.without = without;
    this.offer = offer;
  }

  /** What is filtered by and for: 種別：新規. */
  public String getText() {
    return text;
  }

  public String getRemoveUrl() {
    return removeUrl;
  }

  /** How many items would be found without it. */
  public int getWithout() {
    return without;
  }

  /** The offer to take it off, for a result without items. */
  public String getOffer() {
    return offer;
  }
}
