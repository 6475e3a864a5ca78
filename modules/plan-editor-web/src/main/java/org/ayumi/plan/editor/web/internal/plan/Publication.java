package org.ayumi.plan.editor.web.internal.plan;

import java.util.List;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.Edition;

/** How far the working plan is ahead of what the public reads. */
public final class Publication {

  private final List<Edition> editions;
  private final long documentVersion;

  /**
   * @param editions of the plan, newest first
   */
  public Publication(List<Edition> editions, long documentVersion) {
    this.editions = List.copyOf(editions);
    this.documentVersion = documentVersion;
  }

  public List<Edition> editions() {
    return editions;
  }

  public long documentVersion() {
    return documentVersion;
  }

  /** In words: the last edition and how many writes there were since. */
  public String text(Wording wording) {
    if (editions.isEmpty()) {
      return wording.text("publication-none");
    }
    Edition last = editions.get(0);
    String edition =
        wording.text(
            "publication-last", String.valueOf(last.number()), wording.dateTime(last.published()));
    long changes = documentVersion - last.documentVersion();
    return edition
        + " "
        + (changes <= 0
            ? wording.text("publication-unchanged")
            : wording.text("publication-changes", changes));
  }
}
