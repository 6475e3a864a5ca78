package org.ayumi.plan.exchange.internal.write;

/** The overview's name of a heading or item, taken apart as far as its own number allows. */
final class OverviewLabel {

  private final String label;
  private final String number;

  /**
   * @param number the heading's or item's own, with which the label begins as a rule
   */
  OverviewLabel(String label, String number) {
    this.label = label;
    if (!number.isEmpty() && label.startsWith(number)) {
      this.number = number;
    } else {
      int blank = number.isEmpty() ? -1 : label.indexOf(' ');
      this.number = blank < 0 ? "" : label.substring(0, blank);
    }
  }

  String label() {
    return label;
  }

  String number() {
    return number;
  }

  String title() {
    return label.substring(number.length()).strip();
  }
}
