package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** An item as typed into the form: text by field name, nothing checked yet. */
public final class ItemForm {

  static final String HEADING = "heading";
  static final String REFERENCE = "reference";
  static final String NUMBER = "number";
  static final String TITLE = "title";
  static final String KIND = "kind";
  static final String PURPOSE = "purpose";
  static final String COMPLETION = "completion";
  static final String RELISTED = "relisted";
  static final String ORIGINAL = "original";
  static final String OVERVIEW = "overviewLabel";
  static final String EXAMPLE = "example";
  static final String EXAMPLE_CITY = "exampleCity";

  /** The most contents that one item can hold. */
  static final int CONTENTS = 100;

  private static final List<String> NAMES =
      List.of(
          HEADING,
          REFERENCE,
          NUMBER,
          TITLE,
          KIND,
          PURPOSE,
          COMPLETION,
          RELISTED,
          ORIGINAL,
          OVERVIEW,
          EXAMPLE,
          EXAMPLE_CITY);

  private static final List<String> STRUCTURE =
      List.of(
          HEADING, REFERENCE, NUMBER, KIND, RELISTED, ORIGINAL, OVERVIEW, EXAMPLE, EXAMPLE_CITY);

  private final Map<String, String> values;
  private final List<String> departments;
  private final List<ContentForm> contents;

  private ItemForm(
      Map<String, String> values, List<String> departments, List<ContentForm> contents) {
    this.values = Collections.unmodifiableMap(values);
    this.departments = List.copyOf(departments);
    this.contents = List.copyOf(contents);
  }

  /** The empty form for a new item under a heading. */
  static ItemForm blank(String headingCode) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(HEADING, headingCode);
    return new ItemForm(values, List.of(), List.of(ContentForm.blank()));
  }

  static ItemForm of(Item item, PlanIndex index) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(HEADING, item.headingCode().orElse(""));
    values.put(REFERENCE, item.reference());
    values.put(NUMBER, item.number());
    values.put(TITLE, item.title());
    values.put(KIND, item.kind());
    values.put(PURPOSE, item.purpose());
    values.put(COMPLETION, item.completion());
    values.put(RELISTED, item.relisting().isPresent() ? "true" : "");
    values.put(ORIGINAL, OriginalNumber.of(item, index));
    values.put(OVERVIEW, item.overviewLabel());
    values.put(EXAMPLE, item.example().map(Example::printed).orElse(""));
    values.put(EXAMPLE_CITY, item.example().map(Example::city).orElse(""));
    item.actors().forEach(actor -> values.put(actor(actor.actorCode()), actor.mark()));
    return new ItemForm(
        values,
        ContentForm.codes(item.departments()),
        item.contents().stream().map(ContentForm::of).collect(Collectors.toList()));
  }

  /** Reads the fields of this form and no others (F5). */
  static ItemForm read(FormParameters parameters, PlanIndex index) {
    Map<String, String> values = new LinkedHashMap<>();
    NAMES.forEach(name -> values.put(name, parameters.text(name)));
    index
        .terms(VocabularyType.ACTOR)
        .forEach(term -> values.put(actor(term.code()), parameters.text(actor(term.code()))));
    List<ContentForm> contents = new ArrayList<>();
    int count = parameters.number("contents", 0, 0, CONTENTS);
    for (int i = 0; i < count; i++) {
      contents.add(ContentForm.read(parameters, content(i), index));
    }
    return new ItemForm(values, ContentForm.departments(parameters, ""), contents);
  }

  static String actor(String code) {
    return "actor-" + code;
  }

  /** What stands before the names of the fields of a content. */
  static String content(int index) {
    return "content-" + index + "-";
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  List<String> departments() {
    return departments;
  }

  List<ContentForm> contents() {
    return contents;
  }

  /**
   * This form with place, number, kind, departments and re-listing of another: for those who may
   * not change them and whose browser therefore did not send them.
   */
  ItemForm withStructureOf(ItemForm other) {
    Map<String, String> all = new LinkedHashMap<>(values);
    STRUCTURE.forEach(name -> all.put(name, other.value(name)));
    Map<String, ContentForm> known = new LinkedHashMap<>();
    other.contents.forEach(content -> known.put(content.value(ContentForm.CODE), content));
    return new ItemForm(
        all,
        other.departments,
        contents.stream()
            .map(content -> content.withStructureOf(known.get(content.value(ContentForm.CODE))))
            .collect(Collectors.toList()));
  }

  ItemForm withContentAdded() {
    List<ContentForm> all = new ArrayList<>(contents);
    if (all.size() < CONTENTS) {
      all.add(ContentForm.blank());
    }
    return new ItemForm(values, departments, all);
  }

  ItemForm withoutContent(int index) {
    List<ContentForm> all = new ArrayList<>(contents);
    if (index >= 0 && index < all.size()) {
      all.remove(index);
    }
    return new ItemForm(values, departments, all);
  }

  /** The content one place higher. */
  ItemForm withContentRaised(int index) {
    List<ContentForm> all = new ArrayList<>(contents);
    if (index > 0 && index < all.size()) {
      Collections.swap(all, index, index - 1);
    }
    return new ItemForm(values, departments, all);
  }

  /** As parameters of a form: {@link #read} gives this form back. */
  Map<String, String> toParameters() {
    Map<String, String> all = new LinkedHashMap<>(values);
    for (int row = 0; row < departments.size(); row++) {
      all.put("department-" + row, departments.get(row));
    }
    all.put("contents", String.valueOf(contents.size()));
    for (int i = 0; i < contents.size(); i++) {
      all.putAll(contents.get(i).toParameters(content(i)));
    }
    return all;
  }
}
