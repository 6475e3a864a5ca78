package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.QueryFields;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.SavedMapping;

/** What the working plan is written as. */
public final class ExportScreen extends Screen {

  /** In place of a mapping's id: the whole plan as a workbook. */
  static final String BOOK = "book";

  private final List<SavedMapping> saved;

  ExportScreen(ScreenContext context, List<SavedMapping> saved) {
    super(context, "export", "/export", "/export.jsp");
    this.saved = saved;
  }

  /** The download is a GET: it changes nothing. */
  public QueryFields getQuery() {
    return new QueryFields(links().resource("/export/file", "planId", planId()));
  }

  public List<Field> getFields() {
    List<Option> mappings = new ArrayList<>();
    for (SavedMapping mapping : saved) {
      mappings.add(new Option(String.valueOf(mapping.columnMappingId()), mapping.name()));
    }
    mappings.add(new Option("0", wording().text("export-default")));
    mappings.add(new Option(BOOK, wording().text("export-book")));
    return List.of(
        fields().select("mappingId", "export-mapping", mappings),
        fields()
            .select(
                "format",
                "export-format",
                List.of(
                    new Option("xlsx", wording().text("export-xlsx")),
                    new Option("csv", wording().text("export-csv")))),
        fields()
            .select(
                "style",
                "export-style",
                List.of(
                    new Option("exact", wording().text("export-exact")),
                    new Option("safe", wording().text("export-safe")))));
  }
}
