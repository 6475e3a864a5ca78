package org.ayumi.plan.internal.document;

import org.ayumi.plan.model.view.Change;

/** Who does what to which plan. */
public final class Deed {

  private final long userId;
  private final long planEntryId;
  private final Change.Act act;
  private final Change.Subject subject;
  private final String code;
  private final String note;

  private Deed(
      long userId, long planEntryId, Change.Act act, Change.Subject subject, String... named) {
    this.userId = userId;
    this.planEntryId = planEntryId;
    this.act = act;
    this.subject = subject;
    this.code = named[0];
    this.note = named[1];
  }

  /** Changes that the history finds by comparing. */
  public static Deed edit(long userId, long planEntryId) {
    return new Deed(userId, planEntryId, Change.Act.UPDATE, Change.Subject.PLAN, "", "");
  }

  /** A change of order, which comparing fields does not show. */
  public static Deed move(long userId, long planEntryId, Change.Subject subject, String code) {
    return new Deed(userId, planEntryId, Change.Act.MOVE, subject, code, "");
  }

  public static Deed imports(long userId, long planEntryId, String source) {
    return new Deed(userId, planEntryId, Change.Act.IMPORT, Change.Subject.PLAN, "", source);
  }

  public static Deed publish(long userId, long planEntryId, String edition) {
    return new Deed(userId, planEntryId, Change.Act.PUBLISH, Change.Subject.PLAN, "", edition);
  }

  long userId() {
    return userId;
  }

  long planEntryId() {
    return planEntryId;
  }

  Change.Act act() {
    return act;
  }

  Change.Subject subject() {
    return subject;
  }

  String code() {
    return code;
  }

  String note() {
    return note;
  }
}
