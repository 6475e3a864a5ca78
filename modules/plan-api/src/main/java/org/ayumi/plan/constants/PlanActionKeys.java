package org.ayumi.plan.constants;

/** Actions of our own; VIEW, UPDATE, DELETE and PERMISSIONS are the portal's. */
public final class PlanActionKeys {

  public static final String ADD_PLAN = "ADD_PLAN";

  /** To approve answers of the user's own departments, as head or acting for the head (E5). */
  public static final String APPROVE_RESPONSIBLE = "APPROVE_RESPONSIBLE";

  /** To edit the items for which one of the user's departments is responsible. */
  public static final String EDIT_RESPONSIBLE = "EDIT_RESPONSIBLE";

  public static final String IMPORT = "IMPORT";

  /** To freeze the working plan into an edition that the public reads. */
  public static final String PUBLISH = "PUBLISH";

  private PlanActionKeys() {}
}
