package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;

/** A board as it is printed: one line for each department or heading, and one for all. */
public final class BoardTable {

  private final String id;
  private final String title;
  private final String label;
  private final List<BoardRow> rows;

  /**
   * @param id unique on the page
   * @param label what stands above the names
   */
  BoardTable(String id, String title, String label, List<BoardRow> rows) {
    this.id = id;
    this.title = title;
    this.label = label;
    this.rows = List.copyOf(rows);
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getLabel() {
    return label;
  }

  public List<BoardRow> getRows() {
    return rows;
  }
}
