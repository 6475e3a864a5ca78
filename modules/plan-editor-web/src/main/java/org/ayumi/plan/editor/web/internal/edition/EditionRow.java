package org.ayumi.plan.editor.web.internal.edition;

import java.time.Instant;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.Edition;

/** One edition as a list prints it. */
public final class EditionRow {

  private static final int HASH_DIGITS = 12;

  private final Edition edition;
  private final Wording wording;
  private final String url;

  EditionRow(Edition edition, Wording wording, String url) {
    this.edition = edition;
    this.wording = wording;
    this.url = url;
  }

  public int getNumber() {
    return edition.number();
  }

  public String getTitle() {
    return edition.title();
  }

  public String getNote() {
    return edition.note();
  }

  public String getDate() {
    return wording.dateTime(edition.published());
  }

  public boolean isCorrection() {
    return edition.correction();
  }

  /** Whether the public can read it, and if not what it waits for. */
  public String getState() {
    if (!edition.approved()) {
      return wording.text("edition-state-pending");
    }
    return edition.release().isAfter(Instant.now())
        ? wording.text("edition-state-embargo", wording.dateTime(edition.release()))
        : wording.text("edition-state-public");
  }

  public String getUrl() {
    return url;
  }

  /** The first digits of the content hash. */
  public String getHash() {
    String hash = edition.contentHash();
    return hash.substring(0, Math.min(HASH_DIGITS, hash.length()));
  }
}
