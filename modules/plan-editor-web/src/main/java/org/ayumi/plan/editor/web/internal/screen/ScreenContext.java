package org.ayumi.plan.editor.web.internal.screen;

import org.ayumi.plan.editor.web.internal.form.FormErrors;

/** What every screen needs: addresses, words, the plan, and what the last act left to be said. */
public final class ScreenContext {

  private final Links links;
  private final Wording wording;
  private final Place place;
  private final FormErrors errors;
  private final String notice;

  /**
   * @param notice the key of what was done; empty if nothing was
   */
  public ScreenContext(
      Links links, Wording wording, Place place, FormErrors errors, String notice) {
    this.links = links;
    this.wording = wording;
    this.place = place;
    this.errors = errors;
    this.notice = notice;
  }

  /** The same with other errors. */
  public ScreenContext with(FormErrors others) {
    return new ScreenContext(links, wording, place, others, notice);
  }

  public Links links() {
    return links;
  }

  public Wording wording() {
    return wording;
  }

  public Place place() {
    return place;
  }

  public FormErrors errors() {
    return errors;
  }

  public String notice() {
    return notice;
  }

  public Fields fields() {
    return new Fields(links.namespace(), wording, errors);
  }
}
