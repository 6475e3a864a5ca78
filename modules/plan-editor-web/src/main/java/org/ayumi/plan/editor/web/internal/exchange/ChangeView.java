package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.exchange.ChangeKind;
import org.ayumi.plan.exchange.EntryChange;
import org.ayumi.plan.exchange.EntryType;
import org.ayumi.plan.exchange.FieldChange;
import org.ayumi.plan.exchange.PlanDiff;

/** The difference between two states of a plan, as counts and as a list. */
public final class ChangeView {

  /** The most changes that are listed; the counts are always of all. */
  private static final int LISTED = 500;

  private static final Set<EntryType> COUNTED_APART =
      EnumSet.of(EntryType.LEVEL, EntryType.HEADING, EntryType.ITEM, EntryType.CONTENT);

  private final PlanDiff diff;
  private final PlanDocument after;
  private final Wording wording;

  public ChangeView(PlanDiff diff, PlanDocument after, Wording wording) {
    this.diff = diff;
    this.after = after;
    this.wording = wording;
  }

  public boolean isNone() {
    return diff.isEmpty();
  }

  public int getAdded() {
    return diff.changes(ChangeKind.ADDED).size();
  }

  public int getChanged() {
    return diff.changes(ChangeKind.CHANGED).size();
  }

  public int getGone() {
    return diff.changes(ChangeKind.GONE).size();
  }

  public boolean isCut() {
    return diff.changes().size() > LISTED;
  }

  public int getListed() {
    return LISTED;
  }

  /** The headings by level, then items, contents, then all other sorts that either state has. */
  public List<Count> getCounts() {
    List<Count> counts = new ArrayList<>();
    for (int depth = 1; depth <= diff.depth(); depth++) {
      int level = depth;
      counts.add(
          new Count(
              levelName(level),
              diff.totalHeadings(level),
              kind -> diff.countHeadings(level, kind),
              diff.unchangedHeadings(level)));
    }
    counts.add(count(itemName(), EntryType.ITEM));
    counts.add(count(EntryType.CONTENT.label(wording.locale()), EntryType.CONTENT));
    for (EntryType type : EntryType.values()) {
      boolean own = COUNTED_APART.contains(type);
      if (!own && diff.total(type) + diff.count(type, ChangeKind.GONE) > 0) {
        counts.add(count(type.label(wording.locale()), type));
      }
    }
    return counts;
  }

  private Count count(String label, EntryType type) {
    return new Count(label, diff.total(type), kind -> diff.count(type, kind), diff.unchanged(type));
  }

  private String levelName(int depth) {
    return after.levels().stream()
        .filter(level -> level.depth() == depth && !level.items())
        .map(Level::name)
        .findFirst()
        .orElse(EntryType.HEADING.label(wording.locale()) + " " + depth);
  }

  private String itemName() {
    return after.levels().stream()
        .filter(Level::items)
        .map(Level::name)
        .findFirst()
        .orElse(EntryType.ITEM.label(wording.locale()));
  }

  public List<Line> getLines() {
    return diff.changes().stream().limit(LISTED).map(this::line).collect(Collectors.toList());
  }

  private Line line(EntryChange change) {
    return new Line(
        wording.text("change-" + change.kind().name().toLowerCase(Locale.ROOT)),
        change.type().label(wording.locale()),
        change.label(),
        change.fields().stream().map(this::difference).collect(Collectors.toList()));
  }

  private Difference difference(FieldChange change) {
    Years years = new Years(after.head());
    String year = change.year().map(each -> years.text(each) + " ").orElse("");
    return new Difference(
        year + change.field().label(wording.locale()), change.before(), change.after());
  }

  /** The counts of one sort of entry. */
  public static final class Count {

    private final String label;
    private final int total;
    private final Function<ChangeKind, Integer> changes;
    private final int unchanged;

    Count(String label, int total, Function<ChangeKind, Integer> changes, int unchanged) {
      this.label = label;
      this.total = total;
      this.changes = changes;
      this.unchanged = unchanged;
    }

    public String getLabel() {
      return label;
    }

    /** In the new state. */
    public int getTotal() {
      return total;
    }

    public int getAdded() {
      return changes.apply(ChangeKind.ADDED);
    }

    public int getChanged() {
      return changes.apply(ChangeKind.CHANGED);
    }

    public int getGone() {
      return changes.apply(ChangeKind.GONE);
    }

    public int getUnchanged() {
      return unchanged;
    }
  }

  /** One entry that is new, changed or gone. */
  public static final class Line {

    private final String kind;
    private final String type;
    private final String label;
    private final List<Difference> fields;

    Line(String kind, String type, String label, List<Difference> fields) {
      this.kind = kind;
      this.type = type;
      this.label = label;
      this.fields = fields;
    }

    public String getKind() {
      return kind;
    }

    public String getType() {
      return type;
    }

    public String getLabel() {
      return label;
    }

    public List<Difference> getFields() {
      return fields;
    }
  }

  /** One field before and after. */
  public static final class Difference {

    private final String label;
    private final String before;
    private final String after;

    Difference(String label, String before, String after) {
      this.label = label;
      this.before = before;
      this.after = after;
    }

    public String getLabel() {
      return label;
    }

    public String getBefore() {
      return before;
    }

    public String getAfter() {
      return after;
    }
  }
}
