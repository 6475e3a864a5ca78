package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.model.view.AnswerDetail;

/** An answer as the list prints it. */
public final class AnswerRow {

  private final AnswerDetail answer;
  private final Inquiry inquiry;
  private final String state;
  private final String url;
  private final String sameUrl;

  AnswerRow(AnswerDetail answer, Inquiry inquiry, String state, String url, String sameUrl) {
    this.answer = answer;
    this.inquiry = inquiry;
    this.state = state;
    this.url = url;
    this.sameUrl = sameUrl;
  }

  public String getReference() {
    return inquiry.item(answer).map(Item::reference).orElse("");
  }

  public String getTitle() {
    return inquiry.item(answer).map(Item::title).orElse(answer.request().itemCode());
  }

  public String getContent() {
    return inquiry.content(answer).map(Content::text).orElse("");
  }

  public String getDepartment() {
    return inquiry.department(answer.request().departmentCode());
  }

  public boolean isLead() {
    return answer.request().lead();
  }

  public String getState() {
    return state;
  }

  public boolean isOverdue() {
    return inquiry.isOverdue(answer);
  }

  public boolean isSameAsLastYear() {
    return answer.answer().sameAsLastYear();
  }

  public boolean isNotApplicable() {
    return answer.answer().notApplicable();
  }

  /** Marks and text. */
  public String getAnswer() {
    return text(answer.answer());
  }

  static String text(Answer answer) {
    return Stream.of(answer.status(), answer.achievement(), answer.narrative())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public String getUrl() {
    return url;
  }

  /** The act that answers as last year; empty where that cannot be. */
  public String getSameUrl() {
    return sameUrl;
  }

  /** What is sent for it with others: id and version; empty where nothing can be done so. */
  public String getPick() {
    return Batch.isOffered(answer) ? answer.planAnswerId() + ":" + answer.mvccVersion() : "";
  }

  public boolean isPicked() {
    return Batch.isProposed(answer);
  }
}
