package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Tally;

/** The contents of the plan by heading, with counts. */
public final class ContentsDisplay {

  private final Visit visit;

  public ContentsDisplay(Visit visit) {
    this.visit = visit;
  }

  public Frame getFrame() {
    return new Frame(visit, "contents");
  }

  /** The headings in printed order, each with its place in nested lists. */
  public List<Entry> getEntries() {
    List<Entry> entries = new ArrayList<>();
    add(entries, Optional.empty(), 0);
    return entries;
  }

  public String getTotal() {
    return count(visit.index().document().items());
  }

  public ListForm getForm() {
    return new ListForm(visit, ListState.start());
  }

  /** Items that stand under no heading, in a plan that has some. */
  public List<Link> getLooseItems() {
    PlanIndex index = visit.index();
    return index.items(Optional.empty()).stream()
        .map(item -> new Link(item.label(), visit.links().item(index.slug(item))))
        .collect(Collectors.toList());
  }

  private void add(List<Entry> entries, Optional<String> parent, int closing) {
    List<Heading> headings = visit.index().children(parent);
    for (int i = 0; i < headings.size(); i++) {
      boolean last = i == headings.size() - 1;
      Optional<String> code = Optional.of(headings.get(i).code());
      boolean leaf = visit.index().children(code).isEmpty();
      int closes = last && parent.isPresent() ? closing + 1 : 0;
      entries.add(
          new Entry(link(headings.get(i)), count(headings.get(i)), leaf, leaf ? closes : 0));
      add(entries, code, closes);
    }
  }

  private Link link(Heading heading) {
    ListState state = ListState.start().with(Filter.HEADING, heading.code());
    return new Link(heading.label(), visit.links().list(state));
  }

  private String count(Heading heading) {
    return count(visit.index().itemsUnder(heading.code()));
  }

  /** 「46件（うち再掲2件）」 (G10). */
  private String count(List<Item> items) {
    Tally.Count count = Tally.count(items);
    String shown = String.valueOf(count.shown());
    return count.relisted() == 0
        ? visit.words().get("count", shown)
        : visit.words().get("count-relisted", shown, String.valueOf(count.relisted()));
  }

  /** A heading with the number of items below it. */
  public static final class Entry {

    private final Link link;
    private final String count;
    private final boolean leaf;
    private final int closes;

    Entry(Link link, String count, boolean leaf, int closes) {
      this.link = link;
      this.count = count;
      this.leaf = leaf;
      this.closes = closes;
    }

    public Link getLink() {
      return link;
    }

    public String getCount() {
      return count;
    }

    /** Whether no heading stands below; else a nested list follows. */
    public boolean isLeaf() {
      return leaf;
    }

    /** How many nested lists end after this entry. */
    public int getCloses() {
      return closes;
    }
  }
}
