package org.ayumi.plan.editor.web.internal.edition;

import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** Title, note and confirmation of a publication as typed. */
final class PublishForm {

  private final String title;
  private final String note;
  private final boolean confirmed;
  private final long version;

  private PublishForm(String title, String note, boolean confirmed, long version) {
    this.title = title;
    this.note = note;
    this.confirmed = confirmed;
    this.version = version;
  }

  static PublishForm blank() {
    return new PublishForm("", "", false, 0);
  }

  static PublishForm read(FormParameters parameters) {
    return new PublishForm(
        parameters.line("title"),
        parameters.text("note"),
        parameters.flag("confirmed"),
        parameters.id("version"));
  }

  String title() {
    return title;
  }

  String note() {
    return note;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  /** The plan's version that the person saw. */
  long version() {
    return version;
  }
}
