package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.form.FormErrors;

/**
 * Makes an item out of a form and the item as it was. What the person may not change is taken from
 * the item as it was, whatever was sent (F5); printed forms are kept where nothing changed (G2).
 */
final class ItemBinding {

  private final PlanIndex index;
  private final boolean structure;
  private final FormErrors errors;

  /**
   * @param structure whether the person may change place, number, kind and departments
   */
  ItemBinding(PlanIndex index, boolean structure, FormErrors errors) {
    this.index = index;
    this.structure = structure;
    this.errors = errors;
  }

  Item bind(ItemForm form, Item base) {
    ImmutableItem.Builder item = Item.builder().code(base.code()).candidate(base.candidate());
    bindStructure(form, base, item);
    item.title(form.value(ItemForm.TITLE));
    if (form.value(ItemForm.TITLE).isBlank()) {
      errors.add(ItemForm.TITLE, "error-title-missing");
    }
    List<ActorMark> actors = actors(form, base);
    item.actors(actors).actorsPrinted(actors.equals(base.actors()) ? base.actorsPrinted() : "");
    item.purpose(form.value(ItemForm.PURPOSE)).completion(form.value(ItemForm.COMPLETION));
    item.contents(new ContentBinding(index, structure, errors).bind(form.contents(), base));
    return labelled(item.build(), base);
  }

  private void bindStructure(ItemForm form, Item base, ImmutableItem.Builder item) {
    if (!structure) {
      item.headingCode(base.headingCode()).reference(base.reference()).number(base.number());
      item.departments(base.departments()).departmentsPrinted(base.departmentsPrinted());
      item.kind(base.kind()).relisting(base.relisting());
      item.overviewLabel(base.overviewLabel()).example(base.example());
      return;
    }
    item.headingCode(known(ItemForm.HEADING, form.value(ItemForm.HEADING)));
    item.reference(form.value(ItemForm.REFERENCE)).number(form.value(ItemForm.NUMBER));
    List<DepartmentRef> departments =
        departments("", form.departments(), base.departments(), index, errors);
    boolean same = departments.equals(base.departments());
    item.departments(departments).departmentsPrinted(same ? base.departmentsPrinted() : "");
    item.kind(mark(VocabularyType.KIND, ItemForm.KIND, form.value(ItemForm.KIND), base.kind()));
    item.relisting(relisting(form, base));
    item.overviewLabel(form.value(ItemForm.OVERVIEW)).example(example(form));
  }

  private static Optional<Example> example(ItemForm form) {
    String city = form.value(ItemForm.EXAMPLE_CITY).strip();
    String printed = form.value(ItemForm.EXAMPLE).strip();
    if (printed.isEmpty() && city.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Example.of(city, printed.isEmpty() ? "(" + city + ")" : printed));
  }

  private Optional<String> known(String field, String code) {
    if (!code.isEmpty() && index.heading(code).isEmpty()) {
      errors.add(field, "error-heading-unknown");
    }
    return Optional.of(code).filter(text -> !text.isEmpty());
  }

  private Optional<Relisting> relisting(ItemForm form, Item base) {
    if (!form.value(ItemForm.RELISTED).equals("true")) {
      return Optional.empty();
    }
    String typed = form.value(ItemForm.ORIGINAL);
    Optional<String> original = OriginalNumber.find(typed, base, index);
    if (!typed.isBlank() && original.isEmpty()) {
      errors.add(ItemForm.ORIGINAL, "error-original-unknown");
    }
    String mark = base.relisting().orElseGet(() -> Relisting.builder().build()).mark();
    return Optional.of(Relisting.builder().mark(mark).originalCode(original).build());
  }

  private String mark(VocabularyType type, String field, String mark, String before) {
    if (!mark.isEmpty() && !mark.equals(before) && index.term(type, mark).isEmpty()) {
      errors.add(field, "error-mark-unknown", mark);
    }
    return mark;
  }

  private List<ActorMark> actors(ItemForm form, Item base) {
    Map<String, String> marks = new LinkedHashMap<>();
    base.actors().forEach(actor -> marks.put(actor.actorCode(), actor.mark()));
    for (Term actor : index.terms(VocabularyType.ACTOR)) {
      String field = ItemForm.actor(actor.code());
      String before = marks.getOrDefault(actor.code(), "");
      String mark = mark(VocabularyType.ROLE, field, form.value(field), before);
      if (marks.containsKey(actor.code()) || !mark.isEmpty()) {
        marks.put(actor.code(), mark);
      }
    }
    return marks.entrySet().stream()
        .map(entry -> ActorMark.of(entry.getKey(), entry.getValue()))
        .collect(Collectors.toList());
  }

  private static Item labelled(Item item, Item base) {
    boolean same =
        item.number().equals(base.number())
            && item.title().equals(base.title())
            && item.relisting().isPresent() == base.relisting().isPresent();
    return same ? ImmutableItem.copyOf(item).withLabel(base.label()) : item;
  }

  /** The departments picked, each in the form in which it was printed here before. */
  static List<DepartmentRef> departments(
      String prefix,
      List<String> codes,
      List<DepartmentRef> before,
      PlanIndex index,
      FormErrors errors) {
    List<DepartmentRef> departments = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < codes.size(); row++) {
      String code = codes.get(row);
      Optional<Department> department = index.department(code);
      if (department.isEmpty()) {
        errors.add(prefix + "department-" + row, "error-department-unknown");
      } else if (!seen.add(code)) {
        errors.add(prefix + "department-" + row, "error-department-twice", department.get().name());
      } else {
        departments.add(DepartmentRef.of(code, printed(department.get(), before)));
      }
    }
    return departments;
  }

  private static String printed(Department department, List<DepartmentRef> before) {
    return before.stream()
        .filter(ref -> ref.departmentCode().equals(department.code()))
        .map(DepartmentRef::printed)
        .findFirst()
        .orElse(department.name());
  }
}
