package org.ayumi.plan.internal.history;

import java.util.Objects;
import org.ayumi.plan.model.PlanChange;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.model.view.Change.Act;
import org.ayumi.plan.model.view.Change.Subject;

/** One line of the history. */
public final class FieldChange {

  private final Act act;
  private final Entry entry;
  private final String field;
  private final String before;
  private final String after;

  FieldChange(Act act, Entry entry, String field, String before, String after) {
    this.act = act;
    this.entry = entry;
    this.field = field;
    this.before = before;
    this.after = after;
  }

  /** An act as a whole. */
  public static FieldChange deed(Act act, Subject subject, String code, String note) {
    return new FieldChange(act, new Entry(subject, code, ""), note, "", "");
  }

  public void write(PlanChange row) {
    row.setAct(act.name());
    row.setSubject(entry.subject.name());
    row.setCode(entry.code);
    row.setContentCode(entry.contentCode);
    row.setField(field);
    row.setBefore(before);
    row.setAfter(after);
  }

  public static Change view(PlanChange row) {
    return Change.builder()
        .batchId(row.getBatchId())
        .act(Act.valueOf(row.getAct()))
        .subject(Subject.valueOf(row.getSubject()))
        .code(row.getCode())
        .contentCode(row.getContentCode())
        .field(row.getField())
        .before(row.getBefore())
        .after(row.getAfter())
        .at(row.getCreateDate().toInstant())
        .by(row.getUserName())
        .build();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof FieldChange && toString().equals(object.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(act, field, before, after);
  }

  @Override
  public String toString() {
    return act + " " + entry + " " + field + ": " + before + " -> " + after;
  }

  /** What a line is about. */
  static final class Entry {

    private final Subject subject;
    private final String code;
    private final String contentCode;

    Entry(Subject subject, String code, String contentCode) {
      this.subject = subject;
      this.code = code;
      this.contentCode = contentCode;
    }

    @Override
    public String toString() {
      return subject + " " + code + (contentCode.isEmpty() ? "" : "/" + contentCode);
    }
  }
}
