package org.ayumi.plan.editor.web.internal.edition;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.Announcement;

/** Title, note, release, correction and confirmation of a publication as typed. */
public final class PublishForm {

  static final String TITLE = "title";
  static final String NOTE = "note";
  static final String RELEASE = "release";
  static final String CORRECTION = "correction";
  static final String CONFIRMED = "confirmed";

  private final FormParameters parameters;

  public PublishForm(FormParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * What is published with it.
   *
   * @throws RefusedException if the title or the confirmation is missing, the release is no day, or
   *     a correction does not say what it corrects
   */
  public Announcement announcement() throws RefusedException {
    FormErrors errors = FormErrors.none();
    String title = parameters.line(TITLE);
    String note = parameters.text(NOTE).strip();
    if (title.isEmpty()) {
      errors.add(TITLE, "error-title-missing");
    }
    if (parameters.flag(CORRECTION) && note.isEmpty()) {
      errors.add(NOTE, "error-correction-note");
    }
    if (!parameters.flag(CONFIRMED)) {
      errors.add(CONFIRMED, "error-not-confirmed");
    }
    errors.refuse();
    Optional<LocalDate> release = parameters.day(RELEASE);
    return Announcement.builder()
        .title(title)
        .note(note)
        .correction(parameters.flag(CORRECTION))
        .release(release.map(day -> day.atStartOfDay(FiscalYear.ZONE).toInstant()))
        .build();
  }

  /** The plan's version that the person saw. */
  public long version() {
    return parameters.id("version");
  }
}
