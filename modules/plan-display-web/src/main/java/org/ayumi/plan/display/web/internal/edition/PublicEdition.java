package org.ayumi.plan.display.web.internal.edition;

import java.time.LocalDate;
import java.util.Objects;
import org.ayumi.plan.domain.PlanIndex;

/** A published edition as the public reads it: dated, numbered and unchanging. */
public final class PublicEdition {

  private final int number;
  private final LocalDate published;
  private final String title;
  private final PlanIndex index;

  /**
   * @param number from 1, in the order of publication
   * @param published the day of publication (公表日) in Japan
   * @param title the office's name for the edition; may be empty
   */
  public PublicEdition(int number, LocalDate published, String title, PlanIndex index) {
    this.number = number;
    this.published = Objects.requireNonNull(published);
    this.title = Objects.requireNonNull(title);
    this.index = Objects.requireNonNull(index);
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

  public PlanIndex index() {
    return index;
  }
}
