package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.edition.EditionHead;

/** All editions of a plan, the newest first; each stays readable at its own address (E8). */
public final class EditionsDisplay {

  private final Visit visit;
  private final List<EditionHead> editions;

  public EditionsDisplay(Visit visit, List<EditionHead> editions) {
    this.visit = visit;
    this.editions = List.copyOf(editions);
  }

  public Frame getFrame() {
    return new Frame(visit, "editions");
  }

  public String getTitle() {
    return visit.words().get("editions-title");
  }

  public List<Row> getRows() {
    return editions.stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(EditionHead head) {
    boolean latest = head.number() == editions.get(0).number();
    boolean first = head.number() == editions.get(editions.size() - 1).number();
    return new Row(
        head,
        visit.words(),
        latest ? visit.links().latest() : visit.links().edition(head.number()),
        first ? "" : visit.links().changes(head.number()));
  }

  /** One edition. */
  public static final class Row {

    private final EditionHead head;
    private final Words words;
    private final String url;
    private final String changesUrl;

    Row(EditionHead head, Words words, String url, String changesUrl) {
      this.head = head;
      this.words = words;
      this.url = url;
      this.changesUrl = changesUrl;
    }

    public String getName() {
      String number = words.get("edition-number", String.valueOf(head.number()));
      return head.title().isEmpty() ? number : number + " " + head.title();
    }

    public String getPublished() {
      return words.date(head.published());
    }

    public String getPublishedIso() {
      return head.published().toString();
    }

    public String getNote() {
      return head.note();
    }

    public boolean isCorrection() {
      return head.isCorrection();
    }

    public String getUrl() {
      return url;
    }

    /** What it changed; empty for the first. */
    public String getChangesUrl() {
      return changesUrl;
    }
  }
}
