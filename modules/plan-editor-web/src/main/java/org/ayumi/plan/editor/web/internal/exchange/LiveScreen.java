package org.ayumi.plan.editor.web.internal.exchange;

import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.PlanReader;

/** The sheet with what is read of it, and the preview of the plan that it would make. */
public class LiveScreen extends Screen {

  private final SheetGrid grid;
  private final ReadPreview preview;

  LiveScreen(ScreenContext context, MappingDraft draft, PlanDocument base) {
    this(context, draft, base, "/live.jsp");
  }

  LiveScreen(ScreenContext context, MappingDraft draft, PlanDocument base, String page) {
    super(context, "import-mapping", "/import", page);
    grid = new SheetGrid(draft, context.wording());
    preview =
        new ReadPreview(
            PlanReader.read(draft.workbook(), draft.mapping(), base), context.wording());
  }

  public final SheetGrid getGrid() {
    return grid;
  }

  public final ReadPreview getPreview() {
    return preview;
  }
}
