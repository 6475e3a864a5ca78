package org.ayumi.plan.editor.web.internal.screen;

import java.util.List;
import java.util.stream.Collectors;

/** Entries of a plan in their order: headings, departments; to be moved, changed and added to. */
public final class OrderScreen extends Screen {

  private final String what;
  private final List<Entry> entries;

  /**
   * @param what the name of an entry in commands and words: {@code heading}
   */
  public OrderScreen(ScreenContext context, String what, List<Entry> entries) {
    super(context, "tab-" + what + "s", "/" + what + "s", "/order.jsp");
    this.what = what;
    this.entries = List.copyOf(entries);
  }

  public String getExplained() {
    return wording().text(what + "s-explained");
  }

  /** What the second column says; empty where there is none. */
  public String getNoteLabel() {
    String key = what + "-note";
    return wording().has(key) ? wording().text(key) : "";
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

  /** An entry as the list needs it. */
  public static final class Entry {

    private final String code;
    private final String label;
    private final int depth;
    private final String note;

    /**
     * @param depth from 1
     * @param note empty where there is nothing to say
     */
    public Entry(String code, String label, int depth, String note) {
      this.code = code;
      this.label = label;
      this.depth = depth;
      this.note = note;
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

    public String getNote() {
      return entry.note;
    }

    public String getEditUrl() {
      return editUrl;
    }

    public String getMoveUrl() {
      return moveUrl;
    }
  }
}
