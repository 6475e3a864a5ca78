package org.ayumi.plan.editor.web.internal.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** What the fields of the item form are called. */
final class ItemLabels {

  private static final Pattern CONTENT = Pattern.compile("content-(\\d+)-(.+)");
  private static final Pattern DEPARTMENT = Pattern.compile("department-(\\d+)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\w+)");

  private final PlanIndex index;
  private final Wording wording;

  ItemLabels(PlanIndex index, Wording wording) {
    this.index = index;
    this.wording = wording;
  }

  String year(FiscalYear year) {
    return new Years(index.document().head()).text(year);
  }

  String content(int number) {
    return wording.text("content-number", String.valueOf(number));
  }

  String department(int row) {
    return row == 0
        ? wording.text("department-lead")
        : wording.text("department-number", String.valueOf(row + 1));
  }

  /** The value of a field as people know it: names instead of codes. */
  String text(String name, String value) {
    if (name.equals(ItemForm.HEADING)) {
      return index.heading(value).map(Heading::label).orElse(value);
    }
    return name.contains("department-")
        ? index.department(value).map(Department::name).orElse(value)
        : value;
  }

  /** The label of a field by its path in the neutral model: {@code years.2013.planned}. */
  String path(String path) {
    Matcher year = Pattern.compile("years\\.(\\d{4})\\.(?:report\\.)?(\\w+)").matcher(path);
    if (year.matches()) {
      return year(FiscalYear.of(Integer.parseInt(year.group(1)))) + " " + field(year.group(2));
    }
    return field(path);
  }

  private String field(String name) {
    return wording.has("field-" + name) ? wording.text("field-" + name) : name;
  }

  /** The label of a field by its name in the form. */
  String of(String name) {
    Matcher content = CONTENT.matcher(name);
    if (content.matches()) {
      return content(Integer.parseInt(content.group(1)) + 1) + " " + of(content.group(2));
    }
    Matcher department = DEPARTMENT.matcher(name);
    if (department.matches()) {
      return department(Integer.parseInt(department.group(1)));
    }
    Matcher year = YEAR.matcher(name);
    if (year.matches()) {
      return year(FiscalYear.of(Integer.parseInt(year.group(1))))
          + " "
          + wording.text("field-" + year.group(2));
    }
    return name.startsWith("actor-")
        ? index.actor(name.substring("actor-".length())).map(Term::mark).orElse(name)
        : wording.text("field-" + name);
  }
}
