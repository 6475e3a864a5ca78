package org.ayumi.embedded.portal.demo;

import java.util.List;
import java.util.Map;

/** The roles of the fictional city, and what each may do with plans anywhere in the company. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of and List.of are
enum DemoRole {
  PLAN_ADMINISTRATOR(
      "Plan Administrator",
      "計画管理者",
      Map.of(
          DemoRole.PLANS,
          List.of("ADD_PLAN", "PERMISSIONS"),
          DemoRole.PLAN,
          List.of(
              "VIEW", "UPDATE", "DELETE", "IMPORT", "PUBLISH", "EDIT_RESPONSIBLE", "PERMISSIONS"),
          DemoRole.EDITION,
          List.of("VIEW", "PERMISSIONS"),
          // To pick from, when it says which of them a department is.
          DemoRole.USER_GROUP,
          List.of("VIEW"),
          DemoRole.ORGANIZATION,
          List.of("VIEW"))),
  DEPARTMENT_EDITOR(
      "Department Editor",
      "担当課編集者",
      Map.of(
          DemoRole.PLAN, List.of("VIEW", "EDIT_RESPONSIBLE"), DemoRole.EDITION, List.of("VIEW"))),
  DEPARTMENT_HEAD(
      "Department Head",
      "担当課長",
      Map.of(
          DemoRole.PLAN,
          List.of("VIEW", "EDIT_RESPONSIBLE", "APPROVE_RESPONSIBLE"),
          DemoRole.EDITION,
          List.of("VIEW"))),
  PLAN_APPROVER(
      "Plan Approver",
      "承認者",
      Map.of(DemoRole.PLAN, List.of("VIEW", "PUBLISH"), DemoRole.EDITION, List.of("VIEW"))),
  WEB_TEAM("Web Team", "ウェブ担当", Map.of(DemoRole.EDITION, List.of("VIEW")));

  private static final String PLANS = "org.ayumi.plan";
  private static final String PLAN = "org.ayumi.plan.model.PlanEntry";
  private static final String EDITION = "org.ayumi.plan.model.PlanEdition";
  private static final String USER_GROUP = "com.liferay.portal.kernel.model.UserGroup";
  private static final String ORGANIZATION = "com.liferay.portal.kernel.model.Organization";

  private final String roleName;
  private final String japanese;
  private final Map<String, List<String>> actions;

  DemoRole(String roleName, String japanese, Map<String, List<String>> actions) {
    this.roleName = roleName;
    this.japanese = japanese;
    this.actions = actions;
  }

  String roleName() {
    return roleName;
  }

  String japanese() {
    return japanese;
  }

  /** Action ids by the name of the resource. */
  Map<String, List<String>> actions() {
    return actions;
  }
}
