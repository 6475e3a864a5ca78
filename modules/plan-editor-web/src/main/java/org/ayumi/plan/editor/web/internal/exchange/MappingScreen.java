package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.model.view.SavedMapping;

/** Second step of an import: what the sheet holds, beside the sheet and what is read of it. */
public final class MappingScreen extends LiveScreen {

  private final MappingDraft kept;
  private final MappingDraft draft;
  private final TypedPart typed;
  private final PartForm form;
  private final Sources sources;

  /**
   * @param kept the mapping as it is in the session, to which the rows of the form belong
   * @param draft the same with what is typed
   */
  MappingScreen(
      ScreenContext context,
      MappingDraft kept,
      MappingDraft draft,
      TypedPart typed,
      Sources sources) {
    super(context, draft, sources.base, "/mapping.jsp");
    this.kept = kept;
    this.draft = draft;
    this.typed = typed;
    this.sources = sources;
    form = new PartForm(draft, typed, fields(), wording());
  }

  /** What the screen shows beside the mapping itself. */
  static final class Sources {

    private final String fileName;
    private final PlanDocument base;
    private final List<GuessReason> reasons;
    private final List<SavedMapping> saved;

    /**
     * @param base the plan as it is
     * @param reasons why the part is suggested
     */
    Sources(
        String fileName, PlanDocument base, List<GuessReason> reasons, List<SavedMapping> saved) {
      this.fileName = fileName;
      this.base = base;
      this.reasons = reasons;
      this.saved = saved;
    }
  }

  public String getFileName() {
    return sources.fileName;
  }

  public String getMapUrl() {
    return links().action("/import/map", "planId", planId());
  }

  public String getPartsUrl() {
    return links().action("/import/parts", "planId", planId());
  }

  public String getGuessUrl() {
    return links().action("/import/guess", "planId", planId());
  }

  /** Shows the same screen with what is typed; changes nothing. */
  public String getShowUrl() {
    return links().render("/import/mapping", "planId", planId());
  }

  /** Gives sheet and preview alone; changes nothing. */
  public String getLiveUrl() {
    return links().resource("/import/preview", "planId", planId());
  }

  public String getBackUrl() {
    return links().render("/import", "planId", planId());
  }

  public List<PartTab> getParts() {
    List<PartTab> tabs = new ArrayList<>();
    for (int index = 0; index < draft.parts().size(); index++) {
      PartMapping part = draft.parts().get(index);
      String name = part.name().isEmpty() ? part.sheetName() : part.name();
      tabs.add(
          new PartTab(
              index,
              name.isEmpty() ? wording().text("part-number", index + 1) : name,
              part.layout().kind().label(wording().locale()).replaceFirst("[（:].*", ""),
              index == draft.index()));
    }
    return tabs;
  }

  public int getPart() {
    return draft.index();
  }

  public boolean isSeveral() {
    return draft.parts().size() > 1;
  }

  /** Why the part as a whole is suggested. */
  public List<String> getReasons() {
    return sources.reasons.stream()
        .filter(reason -> reason.columnIndex().isEmpty())
        .map(reason -> reason.message(wording().locale()))
        .collect(Collectors.toList());
  }

  public List<Field> getSourceFields() {
    return form.source();
  }

  public Field getPartNameField() {
    return form.name();
  }

  public boolean isTable() {
    return draft.part().layout().kind() == LayoutKind.TABLE;
  }

  public boolean isCards() {
    return draft.part().layout().kind() == LayoutKind.CARDS;
  }

  /** Of a table or of cards; an outline has none. */
  public List<Field> getShapeFields() {
    if (isTable()) {
      return form.header();
    }
    return isCards() ? form.card() : List.of();
  }

  public FieldChoices getChoices() {
    return new FieldChoices(wording());
  }

  public int getColumnCount() {
    return typed.count(PartFields.COLUMNS);
  }

  public List<ColumnRows.Row> getColumns() {
    Map<Integer, String> reasons = new HashMap<>();
    for (GuessReason reason : sources.reasons) {
      reason
          .columnIndex()
          .ifPresent(
              column ->
                  reasons.merge(
                      column, reason.message(wording().locale()), (one, two) -> one + " " + two));
    }
    return new ColumnRows(draft, typed, reasons, fields(), wording()).rows();
  }

  public List<SlotRows.Row> getSlots() {
    return new SlotRows(kept, typed, fields(), wording()).rows();
  }

  public List<LineRows.Row> getLines() {
    return new LineRows(kept, typed, fields(), wording()).rows();
  }

  /** Whether the meaning of lines is the first thing to be set. */
  public boolean isLinesOpen() {
    return !isTable() || !draft.part().layout().lines().isEmpty();
  }

  public List<FormScreen.Group> getRules() {
    return form.rules();
  }

  /** The mappings saved before; empty if there is none. */
  public List<Field> getSavedFields() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", wording().text("mapping-guess")));
    for (SavedMapping each : sources.saved) {
      options.add(new Option(String.valueOf(each.columnMappingId()), each.name()));
    }
    return List.of(fields().select("savedMapping", "mapping-saved", options));
  }

  public Field getNameField() {
    return fields()
        .text(PartFields.MAPPING_NAME, "mapping-name")
        .hint(wording().text("mapping-name-hint"))
        .value(typed.value(PartFields.MAPPING_NAME));
  }

  /** One part of the mapping. */
  public static final class PartTab {

    private final int index;
    private final String name;
    private final String kind;
    private final boolean current;

    PartTab(int index, String name, String kind, boolean current) {
      this.index = index;
      this.name = name;
      this.kind = kind;
      this.current = current;
    }

    public int getIndex() {
      return index;
    }

    public String getName() {
      return name;
    }

    public String getKind() {
      return kind;
    }

    public boolean isCurrent() {
      return current;
    }
  }
}
