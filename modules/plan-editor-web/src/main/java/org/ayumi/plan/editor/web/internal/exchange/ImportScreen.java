package org.ayumi.plan.editor.web.internal.exchange;

import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.SheetLimits;

/** First step of an import: the file. */
public final class ImportScreen extends Screen {

  private final String kept;

  /**
   * @param kept the name of a file whose import was begun; empty if none was
   */
  ImportScreen(ScreenContext context, String kept) {
    super(context, "import", "/import", "/import.jsp");
    this.kept = kept;
  }

  public String getUploadUrl() {
    return links().action("/import/upload", "planId", planId());
  }

  public Field getFileField() {
    return fields()
        .text("file", "import-file")
        .hint(wording().text("import-file-hint", SheetLimits.standard().bytes() >> 20));
  }

  /** A table, cards or an outline out of another program (G21). */
  public Field getTextField() {
    return fields().area("text", "import-text").hint(wording().text("import-text-hint")).rows(8);
  }

  public String getKept() {
    return kept;
  }

  public String getContinueUrl() {
    return links().render("/import/mapping", "planId", planId());
  }

  public String getMappingsUrl() {
    return links().render("/mappings", "planId", planId());
  }
}
