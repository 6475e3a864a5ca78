package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Report;

/** What was reported for a year. */
public final class ReportView {

  private final String year;
  private final Content content;
  private final List<MarkView> marks;
  private final Report report;

  ReportView(String year, Content content, List<MarkView> marks, Report report) {
    this.year = year;
    this.content = content;
    this.marks = List.copyOf(marks);
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

  /** One for each axis of the plan (E9); empty where only text was given. */
  public List<MarkView> getMarks() {
    return marks;
  }

  public String getNarrative() {
    return report.narrative();
  }

  public String getNextDirection() {
    return report.nextDirection();
  }
}
