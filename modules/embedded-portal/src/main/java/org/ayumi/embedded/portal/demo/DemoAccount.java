package org.ayumi.embedded.portal.demo;

import java.util.List;
import java.util.Optional;

/** The people of the fictional city. */
enum DemoAccount {
  KIKAKU("kikaku", "企画", "一郎", "担当課 department", "企画政策課", DemoRole.DEPARTMENT_EDITOR),
  KIKAKU_TWO("kikaku2", "企画", "二郎", "担当課 department", "企画政策課", DemoRole.DEPARTMENT_EDITOR),
  KIKAKU_HEAD(
      "kikaku-kacho", "企画", "課子", "担当課長 head of department", "企画政策課", DemoRole.DEPARTMENT_HEAD),
  KOSODATE("kosodate", "子育", "花子", "担当課 department", "こども未来課", DemoRole.DEPARTMENT_EDITOR),
  KYODO("kyodo", "協働", "進", "事務局 coordinating office", "協働推進課", DemoRole.PLAN_ADMINISTRATOR),
  SHONIN("shonin", "承認", "正子", "承認者 approver", null, DemoRole.PLAN_APPROVER),
  WEB("web", "広報", "広", "ウェブ担当 web team", null, DemoRole.WEB_TEAM);

  /** The password of all of them; they exist in this demonstration alone. */
  static final String PASSWORD = "ayumi";

  private final String screenName;
  private final String lastName;
  private final String firstName;
  private final String task;
  private final String userGroup;
  private final DemoRole role;

  DemoAccount(
      String screenName,
      String lastName,
      String firstName,
      String task,
      String userGroup,
      DemoRole role) {
    this.screenName = screenName;
    this.lastName = lastName;
    this.firstName = firstName;
    this.task = task;
    this.userGroup = userGroup;
    this.role = role;
  }

  String screenName() {
    return screenName;
  }

  String emailAddress() {
    return screenName + "@sakurano.example";
  }

  String lastName() {
    return lastName;
  }

  String firstName() {
    return firstName;
  }

  /** What the person does, in Japanese and English. */
  String task() {
    return task;
  }

  /** The user group of the person's department, named as the plan names the department. */
  Optional<String> userGroup() {
    return Optional.ofNullable(userGroup);
  }

  DemoRole role() {
    return role;
  }

  /** Whether the person works on the plan, in the intranet. */
  boolean isMemberOfIntranet() {
    return this != WEB;
  }

  static List<DemoAccount> all() {
    return List.of(values());
  }
}
