package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** The form of one item. */
public final class ItemScreen extends Screen {

  private final ItemState state;
  private final PlanIndex index;
  private final ItemForm form;
  private final ItemLabels labels;
  private final Marks marks;
  private final String blank;

  ItemScreen(ScreenContext context, ItemState state) {
    super(context, state.isNew() ? "item-new" : "item-edit", "/items", "/item.jsp");
    this.state = state;
    this.index = state.index();
    this.form = state.form();
    this.labels = new ItemLabels(index, wording());
    this.marks = new Marks(index);
    this.blank = wording().text("choice-blank");
  }

  @Override
  public String getTitle() {
    return state.isNew() ? super.getTitle() : (state.reference() + " " + state.title()).strip();
  }

  public String getCode() {
    return state.code();
  }

  public long getVersion() {
    return state.version();
  }

  public boolean isEditable() {
    return state.isEditable();
  }

  public boolean isStructure() {
    return state.isStructure();
  }

  public boolean isDeletable() {
    return state.isStructure() && !state.isNew();
  }

  public String getSaveUrl() {
    return links().action("/item/save", "planId", planId(), "code", state.code());
  }

  public String getRowsUrl() {
    return links().action("/item/rows", "planId", planId(), "code", state.code());
  }

  public String getDraftUrl() {
    return state.isNew()
        ? ""
        : links().action("/item/draft", "planId", planId(), "code", state.code());
  }

  public String getDiscardUrl() {
    return state.draft().isPresent()
        ? links().action("/item/discard", "planId", planId(), "code", state.code())
        : "";
  }

  public String getDeleteUrl() {
    return links().action("/item/delete", "planId", planId(), "code", state.code());
  }

  public boolean isCandidate() {
    return state.isCandidate();
  }

  /** The act that takes a candidate into the plan; empty where there is nothing to take. */
  public String getPromoteUrl() {
    return state.isCandidate() && state.isStructure()
        ? links().action("/item/promote", "planId", planId(), "code", state.code())
        : "";
  }

  public String getListUrl() {
    return links().render("/items", "planId", planId());
  }

  public String getPreviewUrl() {
    return links().render("/item/preview", "planId", planId(), "code", state.code());
  }

  public String getReloadUrl() {
    return links().render("/item", "planId", planId(), "code", state.code());
  }

  /** When the draft that is shown was saved; empty if none is. */
  public String getDraftDate() {
    return state.draft().orElse("");
  }

  /** What differs from what another person saved meanwhile; empty if nobody did. */
  public List<Difference> getConflict() {
    return state
        .current()
        .map(current -> ItemDifferences.between(current, form, labels, index))
        .orElse(List.of());
  }

  public boolean isInConflict() {
    return state.current().isPresent();
  }

  /** Place, number and re-listing: fields for the office, facts for a department. */
  public List<Field> getStructureFields() {
    Fields fields = fields();
    List<Field> all = new ArrayList<>(placeFields(fields));
    all.add(
        value(fields.text(ItemForm.OVERVIEW, "field-overviewLabel"), ItemForm.OVERVIEW)
            .hint(wording().text("hint-overview")));
    if (state.isExampled()) {
      all.add(value(fields.text(ItemForm.EXAMPLE, "field-example"), ItemForm.EXAMPLE));
      all.add(
          value(fields.text(ItemForm.EXAMPLE_CITY, "field-exampleCity"), ItemForm.EXAMPLE_CITY));
    }
    return all;
  }

  private List<Field> placeFields(Fields fields) {
    return List.of(
        value(
            fields.select(ItemForm.HEADING, "field-heading", marks.headings(blank)),
            ItemForm.HEADING),
        value(fields.text(ItemForm.REFERENCE, "field-reference"), ItemForm.REFERENCE)
            .hint(wording().text("hint-reference")),
        value(fields.text(ItemForm.NUMBER, "field-number"), ItemForm.NUMBER),
        value(
            fields.select(ItemForm.KIND, "field-kind", marks.of(VocabularyType.KIND, blank)),
            ItemForm.KIND),
        value(fields.check(ItemForm.RELISTED, "field-relisted"), ItemForm.RELISTED),
        value(fields.text(ItemForm.ORIGINAL, "field-original"), ItemForm.ORIGINAL)
            .hint(wording().text("hint-original")));
  }

  /** The structure as label and text, for those who may not change it. */
  public List<Option> getFacts() {
    List<Option> facts = new ArrayList<>();
    facts.add(new Option(labels.of(ItemForm.HEADING), heading()));
    facts.add(new Option(labels.of(ItemForm.REFERENCE), form.value(ItemForm.REFERENCE)));
    facts.add(new Option(labels.of(ItemForm.KIND), kind()));
    facts.add(
        new Option(
            wording().text("departments"),
            form.departments().stream().map(this::department).collect(Collectors.joining("、"))));
    if (form.value(ItemForm.RELISTED).equals("true")) {
      facts.add(new Option(labels.of(ItemForm.RELISTED), form.value(ItemForm.ORIGINAL)));
    }
    return facts;
  }

  private String heading() {
    return index.path(Optional.of(form.value(ItemForm.HEADING))).stream()
        .map(heading -> heading.label())
        .collect(Collectors.joining(" › "));
  }

  private String kind() {
    String mark = form.value(ItemForm.KIND);
    return index.term(VocabularyType.KIND, mark).map(Marks::text).orElse(mark);
  }

  private String department(String code) {
    return index.department(code).map(department -> department.name()).orElse(code);
  }

  public Field getTitleField() {
    return value(fields().text(ItemForm.TITLE, "field-title"), ItemForm.TITLE).required();
  }

  public Field getPurposeField() {
    return value(fields().area(ItemForm.PURPOSE, "field-purpose"), ItemForm.PURPOSE).rows(4);
  }

  public Field getCompletionField() {
    return value(fields().area(ItemForm.COMPLETION, "field-completion"), ItemForm.COMPLETION)
        .hint(wording().text("hint-completion"));
  }

  /** The departments picked so far and two more rows; lead first. */
  public List<Field> getDepartmentFields() {
    return ContentScreen.departmentFields(
        fields(), labels, "", form.departments(), marks.departments(blank));
  }

  /** One select of role marks for each actor. */
  public List<Field> getActorFields() {
    List<Option> roles = marks.of(VocabularyType.ROLE, blank);
    return index.terms(VocabularyType.ACTOR).stream()
        .map(
            actor ->
                fields()
                    .labelled(Field.Kind.SELECT, ItemForm.actor(actor.code()), Marks.text(actor))
                    .options(roles)
                    .value(form.value(ItemForm.actor(actor.code()))))
        .collect(Collectors.toList());
  }

  public int getContentCount() {
    return form.contents().size();
  }

  public List<ContentScreen> getContents() {
    List<ContentScreen> contents = new ArrayList<>();
    for (int i = 0; i < form.contents().size(); i++) {
      contents.add(new ContentScreen(i, form.contents().get(i), state, fields(), labels));
    }
    return contents;
  }

  /** The years as printed: the column headers of the grid. */
  public List<String> getYears() {
    return index.years().stream().map(this::year).collect(Collectors.toList());
  }

  private String year(FiscalYear year) {
    return labels.year(year);
  }

  /** The legend of the schedule: mark and words. */
  public List<Option> getLegend() {
    return index.terms(VocabularyType.SCHEDULE).stream()
        .map(term -> new Option(term.mark(), term.words()))
        .collect(Collectors.toList());
  }

  public List<ItemState.Change> getHistory() {
    return state.history();
  }

  private Field value(Field field, String name) {
    return field.value(form.value(name));
  }
}
