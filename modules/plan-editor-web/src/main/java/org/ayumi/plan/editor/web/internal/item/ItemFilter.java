package org.ayumi.plan.editor.web.internal.item;

import java.util.Optional;
import org.ayumi.plan.domain.ImmutableItemQuery;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** What the list of items is filtered by; values that the plan does not know are left out (F6). */
final class ItemFilter {

  static final String TEXT = "text";
  static final String HEADING = "inHeading";
  static final String DEPARTMENT = "ofDepartment";
  static final String KIND = "ofKind";
  static final String WHOSE = "whose";
  static final String MINE = "mine";
  static final String ALL = "all";

  private static final int TEXT_LENGTH = 200;

  private final String text;
  private final String heading;
  private final String department;
  private final String kind;
  private final boolean mine;

  private ItemFilter(String text, String heading, String department, String kind, boolean mine) {
    this.text = text;
    this.heading = heading;
    this.department = department;
    this.kind = kind;
    this.mine = mine;
  }

  /**
   * @param department whether the person works in a department of the plan: then its own items are
   *     what is shown first
   */
  static ItemFilter read(FormParameters parameters, PlanIndex index, boolean department) {
    String text = parameters.line(TEXT);
    String whose = parameters.text(WHOSE);
    return new ItemFilter(
        text.length() > TEXT_LENGTH ? text.substring(0, TEXT_LENGTH) : text,
        index.heading(parameters.text(HEADING)).isPresent() ? parameters.text(HEADING) : "",
        index.department(parameters.text(DEPARTMENT)).isPresent()
            ? parameters.text(DEPARTMENT)
            : "",
        index.term(VocabularyType.KIND, parameters.text(KIND)).isPresent()
            ? parameters.text(KIND)
            : "",
        whose.isEmpty() ? department : whose.equals(MINE));
  }

  ItemQuery query() {
    ImmutableItemQuery.Builder query = ItemQuery.builder().text(text);
    query.headingCode(given(heading)).departmentCode(given(department)).kind(given(kind));
    return query.build();
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  String text() {
    return text;
  }

  String heading() {
    return heading;
  }

  String department() {
    return department;
  }

  String kind() {
    return kind;
  }

  boolean isMine() {
    return mine;
  }

  boolean isEmpty() {
    return (text + heading + department + kind).isEmpty();
  }

  /** As parameters of an address, with the page. */
  String[] parameters(String planId, int page) {
    return new String[] {
      "planId",
      planId,
      TEXT,
      text,
      HEADING,
      heading,
      DEPARTMENT,
      department,
      KIND,
      kind,
      WHOSE,
      mine ? MINE : ALL,
      "page",
      page == 1 ? "" : String.valueOf(page)
    };
  }
}
