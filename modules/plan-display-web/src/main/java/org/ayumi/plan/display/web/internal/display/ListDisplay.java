package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.settings.Column;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.VocabularyType;

/** The list of items, filtered and in pages. */
public final class ListDisplay {

  private final Visit visit;
  private final ListState state;
  private final List<Item> found;
  private final Pager pager;

  public ListDisplay(Visit visit, ListState state) {
    this.visit = visit;
    this.state = state;
    this.found = visit.index().search(state.query());
    this.pager = new Pager(found.size(), visit.settings().pageSize(), state.page());
  }

  public Frame getFrame() {
    return new Frame(visit, "list");
  }

  public ListForm getForm() {
    return new ListForm(visit, state);
  }

  /** 「46件中 1～20件目」; what the status says (A11). */
  public String getResult() {
    String total = String.valueOf(found.size());
    if (found.isEmpty()) {
      return visit.words().get("result-none");
    }
    if (pager.pages() == 1) {
      return visit.words().get("result", total);
    }
    String from = String.valueOf(pager.from() + 1);
    return visit.words().get("result-page", total, from, String.valueOf(pager.to()));
  }

  public boolean isNothingFound() {
    return found.isEmpty();
  }

  public List<AppliedFilter> getApplied() {
    return new Filters(visit, state).applied();
  }

  public String getAllUrl() {
    return visit.links().list(ListState.start());
  }

  /** The items of this page by heading. */
  public List<ListGroup> getGroups() {
    List<ListGroup> groups = new ArrayList<>();
    List<ListRow> rows = new ArrayList<>();
    List<Item> page = found.subList(pager.from(), pager.to());
    for (int i = 0; i < page.size(); i++) {
      rows.add(new ListRow(visit, page.get(i)));
      boolean last = i == page.size() - 1;
      if (last || !page.get(i).headingCode().equals(page.get(i + 1).headingCode())) {
        groups.add(new ListGroup(headings(page.get(i)), List.copyOf(rows)));
        rows.clear();
      }
    }
    return groups;
  }

  /** Heads of the year columns. */
  public List<YearHead> getYears() {
    return visit.index().years().stream()
        .map(year -> new YearHead(visit.years().label(year), visit.years().name(year)))
        .collect(Collectors.toList());
  }

  public boolean isReferenceShown() {
    return shows(Column.REFERENCE) && uses(item -> !item.reference().isEmpty());
  }

  public boolean isKindShown() {
    return shows(Column.KIND) && uses(item -> !item.kind().isEmpty());
  }

  public boolean isDepartmentsShown() {
    return shows(Column.DEPARTMENTS) && !visit.index().document().departments().isEmpty();
  }

  public boolean isActorsShown() {
    return shows(Column.ACTORS) && uses(item -> !item.actors().isEmpty());
  }

  public boolean isScheduleShown() {
    return shows(Column.SCHEDULE) && !visit.index().terms(VocabularyType.SCHEDULE).isEmpty();
  }

  /** Columns of the table, those of the years included. */
  public int getColumnCount() {
    return 1
        + (isReferenceShown() ? 1 : 0)
        + (isKindShown() ? 1 : 0)
        + (isDepartmentsShown() ? 1 : 0)
        + (isActorsShown() ? 1 : 0)
        + (isScheduleShown() ? visit.index().years().size() : 0);
  }

  public Legend getLegend() {
    List<VocabularyType> types = new ArrayList<>();
    types.add(VocabularyType.KIND);
    if (isActorsShown()) {
      types.add(VocabularyType.ROLE);
    }
    if (isScheduleShown()) {
      types.add(VocabularyType.SCHEDULE);
    }
    return new Legend(visit, types.toArray(new VocabularyType[0]));
  }

  /** No pages if there is only one (A13). */
  public List<PageLink> getPages() {
    if (pager.pages() == 1) {
      return List.of();
    }
    return pager.shown().stream().map(this::pageLink).collect(Collectors.toList());
  }

  /** Address of the page before; empty on the first. */
  public String getPreviousUrl() {
    return pager.page() == 1 ? "" : url(pager.page() - 1);
  }

  /** Address of the page after; empty on the last. */
  public String getNextUrl() {
    return pager.page() == pager.pages() ? "" : url(pager.page() + 1);
  }

  public String getTitle() {
    return getFrame().getListTitle();
  }

  /** For the page's title: the view, the filters and the page number (A13). */
  public String getPageTitle() {
    List<String> parts = new ArrayList<>();
    for (AppliedFilter filter : getApplied()) {
      parts.add(filter.getText());
    }
    if (pager.page() > 1) {
      parts.add(visit.words().get("page-number", String.valueOf(pager.page())));
    }
    String title = getTitle();
    String separator = visit.words().get("separator");
    return parts.isEmpty()
        ? title
        : visit.words().get("title-with", title, String.join(separator, parts));
  }

  /** The same list with the addresses of another visit. */
  public ListDisplay on(Visit other) {
    return new ListDisplay(other, state);
  }

  /** The address for search engines: filters do not make another page. */
  public String getCanonicalUrl() {
    return visit.links().list(ListState.start().onPage(state.isFiltered() ? 1 : pager.page()));
  }

  private PageLink pageLink(int number) {
    return new PageLink(number, number == 0 ? "" : url(number), number == pager.page());
  }

  private String url(int page) {
    return visit.links().results(state.onPage(page));
  }

  private List<String> headings(Item item) {
    return visit.index().path(item).stream().map(Heading::label).collect(Collectors.toList());
  }

  private boolean shows(Column column) {
    return visit.settings().columns().contains(column);
  }

  private boolean uses(Predicate<Item> field) {
    return visit.index().document().items().stream().anyMatch(field);
  }
}
