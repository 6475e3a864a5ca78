package org.ayumi.plan.editor.web.internal.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.SavedMapping;

/** The saved column mappings. */
public final class MappingsScreen extends Screen {

  private final List<SavedMapping> saved;

  MappingsScreen(ScreenContext context, List<SavedMapping> saved) {
    super(context, "tab-mappings", "/mappings", "/mappings.jsp");
    this.saved = saved;
  }

  public List<Row> getRows() {
    return saved.stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(SavedMapping mapping) {
    return new Row(
        mapping.name(),
        wording().dateTime(mapping.modified()),
        mapping.modifiedBy(),
        links()
            .action(
                "/mapping/delete",
                "planId",
                planId(),
                "mappingId",
                String.valueOf(mapping.columnMappingId())));
  }

  /** One mapping. */
  public static final class Row {

    private final String name;
    private final String date;
    private final String person;
    private final String deleteUrl;

    Row(String name, String date, String person, String deleteUrl) {
      this.name = name;
      this.date = date;
      this.person = person;
      this.deleteUrl = deleteUrl;
    }

    public String getName() {
      return name;
    }

    public String getDate() {
      return date;
    }

    public String getPerson() {
      return person;
    }

    public String getDeleteUrl() {
      return deleteUrl;
    }
  }
}
