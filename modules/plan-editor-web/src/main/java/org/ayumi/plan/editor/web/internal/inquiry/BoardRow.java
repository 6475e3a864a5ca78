package org.ayumi.plan.editor.web.internal.inquiry;

/** How far a department is, as the board prints it. */
public final class BoardRow {

  private final String name;
  private final String url;
  private final Board.Counts counts;

  BoardRow(String name, String url, Board.Counts counts) {
    this.name = name;
    this.url = url;
    this.counts = counts;
  }

  public String getName() {
    return name;
  }

  public String getUrl() {
    return url;
  }

  public int getTotal() {
    return counts.total();
  }

  public int getAnswered() {
    return counts.answered();
  }

  public int getReturned() {
    return counts.returned();
  }

  public int getWorking() {
    return counts.working();
  }

  public int getOpen() {
    return counts.open();
  }

  public int getOverdue() {
    return counts.overdue();
  }
}
