package org.ayumi.plan.editor.web.internal.book;

import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** The form of an entry of the plan book; its addresses follow from what the entry is. */
public abstract class BookScreen extends FormScreen {

  private final String what;
  private final String code;

  /**
   * @param what the name of the entry in commands and words: {@code passage}
   * @param code empty for a new one
   */
  protected BookScreen(ScreenContext context, String what, String code) {
    super(context, code.isEmpty() ? what + "-new" : what + "-edit", "/" + what + "s");
    this.what = what;
    this.code = code;
  }

  protected final boolean isNew() {
    return code.isEmpty();
  }

  @Override
  public String getSaveUrl() {
    return links().action("/" + what + "/save", "planId", planId(), "code", code);
  }

  @Override
  public String getDeleteUrl() {
    return code.isEmpty() || !isOffice()
        ? ""
        : links().action("/" + what + "/delete", "planId", planId(), "code", code);
  }

  @Override
  public final String getBackUrl() {
    return links().render("/" + what + "s", "planId", planId());
  }
}
