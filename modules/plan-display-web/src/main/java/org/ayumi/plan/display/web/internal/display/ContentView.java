package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;

/** One content (推進内容) of the item. */
public final class ContentView {

  private final Visit visit;
  private final Content content;

  ContentView(Visit visit, Content content) {
    this.visit = visit;
    this.content = content;
  }

  public MarkView getBullet() {
    return MarkView.bullet(content.bullet());
  }

  public String getText() {
    return content.text();
  }

  /** Its own departments; none where the item's are responsible. */
  public List<Link> getDepartments() {
    return new Departments(visit).links(content.departments());
  }

  /** The re-listing mark as printed; empty for an original. */
  public String getRelistingMark() {
    return content.relisting().map(Relisting::mark).orElse("");
  }

  /** The item whose content is repeated here, if it is in this plan; else null. */
  public Link getOriginal() {
    Optional<String> code = content.relisting().flatMap(Relisting::originalCode);
    return code.flatMap(this::bearer).map(item -> new ItemLink(visit, item).link()).orElse(null);
  }

  private Optional<Item> bearer(String contentCode) {
    return visit.index().document().items().stream()
        .filter(item -> item.contents().stream().anyMatch(each -> each.code().equals(contentCode)))
        .findFirst();
  }

  static List<ContentView> all(Visit visit, Item item) {
    return item.contents().stream()
        .map(content -> new ContentView(visit, content))
        .collect(Collectors.toList());
  }
}
