package org.ayumi.plan.display.web.internal.display;

import java.time.Clock;
import java.util.Objects;
import org.ayumi.plan.display.web.internal.address.PlanLinks;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;

/** One showing of a widget: the edition, how the widget is set, its addresses and its language. */
public final class Visit {

  private final PublicEdition edition;
  private final DisplaySettings settings;
  private final PlanLinks links;
  private final Words words;
  private final Clock clock;

  public Visit(
      PublicEdition edition, DisplaySettings settings, PlanLinks links, Words words, Clock clock) {
    this.edition = Objects.requireNonNull(edition);
    this.settings = Objects.requireNonNull(settings);
    this.links = Objects.requireNonNull(links);
    this.words = Objects.requireNonNull(words);
    this.clock = Objects.requireNonNull(clock);
  }

  /** The same with other addresses. */
  public Visit with(PlanLinks others) {
    return new Visit(edition, settings, others, words, clock);
  }

  public PublicEdition edition() {
    return edition;
  }

  PlanIndex index() {
    return edition.index();
  }

  PlanHead head() {
    return edition.index().document().head();
  }

  public DisplaySettings settings() {
    return settings;
  }

  public PlanLinks links() {
    return links;
  }

  public Words words() {
    return words;
  }

  Clock clock() {
    return clock;
  }

  public ProgressTables progress() {
    return new ProgressTables(index(), words, clock);
  }

  Marks marks() {
    return new Marks(index(), words);
  }

  Years years() {
    return new Years(head(), words);
  }
}
