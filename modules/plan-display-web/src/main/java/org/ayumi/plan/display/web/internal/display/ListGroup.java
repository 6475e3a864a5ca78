package org.ayumi.plan.display.web.internal.display;

import java.util.List;

/** Items of the list that stand under the same heading. */
public final class ListGroup {

  private final List<String> headings;
  private final List<ListRow> rows;

  ListGroup(List<String> headings, List<ListRow> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /** The headings above, the highest first; none in a plan without headings. */
  public List<String> getHeadings() {
    return headings;
  }

  public List<ListRow> getRows() {
    return rows;
  }
}
