package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.display.web.internal.edition.EditionHead;
import org.ayumi.plan.exchange.ChangeKind;
import org.ayumi.plan.exchange.EntryChange;
import org.ayumi.plan.exchange.FieldChange;
import org.ayumi.plan.exchange.PlanDiff;

/** What an edition changed against the one before: of a correction the list of errata (正誤). */
public final class ChangesDisplay {

  /** Lines on the page; a new generation of a plan may have any number. */
  private static final int LISTED = 500;

  private final Visit visit;
  private final EditionHead former;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param former the edition before the one of the visit
   */
  public ChangesDisplay(Visit visit, EditionHead former, PlanDiff diff) {
    this.visit = visit;
    this.former = former;
    diff.changes().forEach(this::add);
  }

  private void add(EntryChange change) {
    Locale locale = visit.words().locale();
    String entry = change.type().label(locale) + " " + change.label();
    if (change.fields().isEmpty()) {
      boolean added = change.kind() == ChangeKind.ADDED;
      lines.add(new Line(entry, visit.words().get(added ? "change-added" : "change-gone"), "", ""));
    }
    for (FieldChange field : change.fields()) {
      String year = field.year().map(visit.years()::name).map(name -> name + " ").orElse("");
      lines.add(new Line(entry, year + field.field().label(locale), field.before(), field.after()));
    }
  }

  public Frame getFrame() {
    return new Frame(visit, "editions");
  }

  public String getTitle() {
    return visit.words().get(isErrata() ? "errata-title" : "changes-title", number(head()));
  }

  private EditionHead head() {
    return visit.edition().head();
  }

  private String number(EditionHead edition) {
    return visit.words().get("edition-number", String.valueOf(edition.number()));
  }

  /** Whether the edition is a correction, so that this is the list of errata. */
  public boolean isErrata() {
    return head().isCorrection();
  }

  public String getBeforeLabel() {
    return visit.words().get(isErrata() ? "errata-wrong" : "changes-before");
  }

  public String getAfterLabel() {
    return visit.words().get(isErrata() ? "errata-right" : "changes-after");
  }

  /** Which editions are compared. */
  public String getCompared() {
    return visit
        .words()
        .get(
            "changes-compared",
            number(former),
            visit.words().date(former.published()),
            number(head()),
            visit.words().date(head().published()));
  }

  public String getNote() {
    return head().note();
  }

  public boolean isNone() {
    return lines.isEmpty();
  }

  /** How many lines there are beyond those that are listed; empty if none. */
  public String getCut() {
    return lines.size() <= LISTED
        ? ""
        : visit.words().get("changes-cut", String.valueOf(lines.size()), String.valueOf(LISTED));
  }

  public List<Line> getLines() {
    return lines.subList(0, Math.min(LISTED, lines.size()));
  }

  /** One place that differs. */
  public static final class Line {

    private final String entry;
    private final String field;
    private final String before;
    private final String after;

    Line(String entry, String field, String before, String after) {
      this.entry = entry;
      this.field = field;
      this.before = before;
      this.after = after;
    }

    public String getEntry() {
      return entry;
    }

    public String getField() {
      return field;
    }

    public String getBefore() {
      return before;
    }

    public String getAfter() {
      return after;
    }
  }
}
