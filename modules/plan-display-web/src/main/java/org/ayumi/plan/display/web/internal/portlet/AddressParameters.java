package org.ayumi.plan.display.web.internal.portlet;

/** Names of the parameters that stand in the path of an address. */
final class AddressParameters {

  static final String COMMAND = "mvcRenderCommandName";

  /** Code of the plan, as a path part. */
  static final String PLAN = "plan";

  /** Slug of the item, as a path part. */
  static final String ITEM = "item";

  /** Number of the edition; absent for the one that the public reads now. */
  static final String EDITION = "edition";

  /** Fiscal year of the progress list, as its first calendar year. */
  static final String YEAR = "year";

  /** As what a file is sent: {@code xlsx} or {@code csv}. */
  static final String AS = "as";

  /** Instance of the widget, in addresses of pages that hold several. */
  static final String WIDGET = "widget";

  static final String CONTENTS = "/plan/contents";
  static final String LIST = "/plan/list";
  static final String SHOW_ITEM = "/plan/item";

  static final String PROGRESS = "/plan/progress";
  static final String PROGRESS_FILE = "/plan/progress/file";
  static final String EDITIONS = "/plan/editions";
  static final String CHANGES = "/plan/changes";

  private AddressParameters() {}
}
