package org.ayumi.plan.editor.web.internal.screen;

/** The plan that a screen is about, and what the person may do with it as a whole. */
public final class Place {

  private final long planId;
  private final String title;
  private final boolean office;
  private final boolean publisher;

  /**
   * @param office may change everything in the plan
   * @param publisher may publish it
   */
  public Place(long planId, String title, boolean office, boolean publisher) {
    this.planId = planId;
    this.title = title;
    this.office = office;
    this.publisher = publisher;
  }

  /** No plan: the list of plans, a plan not made yet. */
  public static Place none() {
    return new Place(0, "", false, false);
  }

  public long planId() {
    return planId;
  }

  /** The plan's id as a parameter of an address. */
  public String id() {
    return planId == 0 ? "" : String.valueOf(planId);
  }

  public String title() {
    return title;
  }

  public boolean isOffice() {
    return office;
  }

  public boolean isPublisher() {
    return publisher;
  }
}
