package org.ayumi.plan.constants;

/** Names of resources. */
public final class PlanConstants {

  /** The resource of a site's plans as a whole: who may add one. */
  public static final String RESOURCE_NAME = "org.ayumi.plan";

  private PlanConstants() {}
}
