package org.ayumi.plan.constants;

/** Names of the portlets. */
public final class PlanPortletKeys {

  public static final String DISPLAY = "org_ayumi_plan_display_web_PlanDisplayPortlet";

  public static final String EDITOR = "org_ayumi_plan_editor_web_PlanEditorPortlet";

  private PlanPortletKeys() {}
}
