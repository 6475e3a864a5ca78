package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;

/** What a portal is killed at. */
interface CrashDeed {

  /** How many items the plan has with which it is tried. */
  static int items(String name) {
    if (name.equals("reminders")) {
      return 4;
    }
    return name.equals("import") ? 4_600 : 300;
  }

  static CrashDeed of(String name, long planEntryId, User office, User first, User second) {
    switch (name) {
      case "import":
        return new CrashedImport(planEntryId, office);
      case "publish":
        return new CrashedPublication(planEntryId, office, first, second);
      default:
        return new CrashedAnswers(planEntryId, office, first);
    }
  }

  /** The variant that is there; names what is half done if anything is. */
  String found() throws Exception;

  /** Makes what the deed needs. */
  void prepare(String variant) throws Exception;

  /** Makes the variant. */
  void perform(String variant) throws Exception;
}
