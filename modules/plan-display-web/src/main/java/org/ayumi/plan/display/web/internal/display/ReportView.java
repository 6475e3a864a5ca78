package org.ayumi.plan.display.web.internal.display;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Report;

/** What was reported for a year. */
public final class ReportView {

  private final String year;
  private final Content content;
  private final MarkView status;
  private final Report report;

  ReportView(String year, Content content, MarkView status, Report report) {
    this.year = year;
    this.content = content;
    this.status = status;
    this.report = report;
  }

  public String getYear() {
    return year;
  }

  /** The content reported on; empty where the item has only one. */
  public String getContent() {
    return content.text();
  }

  public MarkView getBullet() {
    return MarkView.bullet(content.bullet());
  }

  /** Null where only text was given. */
  public MarkView getStatus() {
    return status;
  }

  public String getNarrative() {
    return report.narrative();
  }

  public String getNextDirection() {
    return report.nextDirection();
  }
}
