package org.ayumi.plan.display.web.internal.display;

import org.ayumi.plan.domain.Item;

/** The link to another item: its number and title. */
final class ItemLink {

  private final Visit visit;
  private final Item item;

  ItemLink(Visit visit, Item item) {
    this.visit = visit;
    this.item = item;
  }

  Link link() {
    return new Link(text(), visit.links().item(visit.index().slug(item)));
  }

  private String text() {
    return item.reference().isEmpty() || item.label().startsWith(item.reference())
        ? item.label()
        : item.reference() + " " + item.title();
  }
}
