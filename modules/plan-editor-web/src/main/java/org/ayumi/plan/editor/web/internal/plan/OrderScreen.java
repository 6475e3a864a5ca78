package org.ayumi.plan.editor.web.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** Headings or departments in their order, to be moved, changed and added to. */
public final class OrderScreen extends Screen {

  static final String HEADINGS = "heading";
  static final String DEPARTMENTS = "department";

  private final String what;
  private final List<Entry> entries;

  OrderScreen(ScreenContext context, String what, List<Entry> entries) {
    super(context, "tab-" + what + "s", "/" + what + "s", "/order.jsp");
    this.what = what;
    this.entries = entries;
  }

  public boolean isOfDepartments() {
    return what.equals(DEPARTMENTS);
  }

  public String getExplained() {
    return wording().text(what + "s-explained");
  }

  public String getNewLabel() {
    return wording().text(what + "-new");
  }

  public String getNewUrl() {
    return links().render("/" + what, "planId", planId());
  }

  public List<Row> getRows() {
    return entries.stream()
        .map(
            entry ->
                new Row(
                    entry,
                    links().render("/" + what, "planId", planId(), "code", entry.code),
                    links().action("/" + what + "/move", "planId", planId(), "code", entry.code)))
        .collect(Collectors.toList());
  }

  /** A heading or department as the list needs it. */
  static final class Entry {

    private final String code;
    private final String label;
    private final int depth;
    private final int units;

    private Entry(String code, String label, int depth, int units) {
      this.code = code;
      this.label = label;
      this.depth = depth;
      this.units = units;
    }

    static Entry of(Heading heading) {
      return new Entry(heading.code(), heading.label(), heading.depth(), 0);
    }

    /**
     * @param units how many organizations and user groups it stands for
     */
    static Entry of(Department department, int units) {
      return new Entry(department.code(), department.name(), 1, units);
    }
  }

  /** One line. */
  public static final class Row {

    private final Entry entry;
    private final String editUrl;
    private final String moveUrl;

    Row(Entry entry, String editUrl, String moveUrl) {
      this.entry = entry;
      this.editUrl = editUrl;
      this.moveUrl = moveUrl;
    }

    public String getLabel() {
      return entry.label;
    }

    /** From 1. */
    public int getDepth() {
      return entry.depth;
    }

    public int getUnits() {
      return entry.units;
    }

    public String getEditUrl() {
      return editUrl;
    }

    public String getMoveUrl() {
      return moveUrl;
    }
  }
}
