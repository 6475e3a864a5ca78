package org.ayumi.plan.display.web.internal.edition;

import java.time.LocalDate;
import java.util.Objects;

/** What is said of an edition. */
public final class EditionHead {

  private final int number;
  private final LocalDate published;
  private final String title;
  private final String note;
  private final boolean correction;

  /**
   * @param number from 1, in the order of publication
   * @param published the day from which it is public (公表日), in Japan
   * @param title the office's name for the edition; may be empty
   * @param note what else is said, of a correction the reason for it; may be empty
   */
  public EditionHead(
      int number, LocalDate published, String title, String note, boolean correction) {
    this.number = number;
    this.published = Objects.requireNonNull(published);
    this.title = Objects.requireNonNull(title);
    this.note = Objects.requireNonNull(note);
    this.correction = correction;
  }

  public int number() {
    return number;
  }

  public LocalDate published() {
    return published;
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  /** Whether it corrects the edition before it (訂正). */
  public boolean isCorrection() {
    return correction;
  }
}
