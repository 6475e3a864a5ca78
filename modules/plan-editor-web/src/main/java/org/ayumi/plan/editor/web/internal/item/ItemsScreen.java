package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Pager;
import org.ayumi.plan.editor.web.internal.screen.QueryFields;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.ItemPage;
import org.ayumi.plan.model.view.ItemRow;

/** The items of a plan: filter, count, list and pages. */
public final class ItemsScreen extends Screen {

  static final int PAGE_SIZE = 30;

  private final PlanIndex index;
  private final ItemFilter filter;
  private final ItemPage page;
  private final int number;
  private final String publication;

  /**
   * @param number the page wanted
   * @param publication the state of publication in words
   */
  ItemsScreen(
      ScreenContext context,
      PlanIndex index,
      ItemFilter filter,
      NumberedPage page,
      String publication) {
    super(context, "items", "/items", "/items.jsp");
    this.index = index;
    this.filter = filter;
    this.page = page.page();
    this.number = page.number();
    this.publication = publication;
  }

  public String getPublication() {
    return publication;
  }

  public QueryFields getQuery() {
    return new QueryFields(links().render("/items", "planId", planId()));
  }

  public List<Field> getFilters() {
    String all = wording().text("choice-all");
    Marks marks = new Marks(index);
    List<Option> whose =
        List.of(
            new Option(ItemFilter.MINE, wording().text("whose-mine")),
            new Option(ItemFilter.ALL, wording().text("whose-all")));
    return List.of(
        fields()
            .select(ItemFilter.WHOSE, "filter-whose", whose)
            .value(filter.isMine() ? ItemFilter.MINE : ItemFilter.ALL),
        fields().text(ItemFilter.TEXT, "filter-text").value(filter.text()),
        fields()
            .select(ItemFilter.HEADING, "filter-heading", marks.headings(all))
            .value(filter.heading()),
        fields()
            .select(ItemFilter.DEPARTMENT, "filter-department", marks.departments(all))
            .value(filter.department()),
        fields()
            .select(ItemFilter.KIND, "field-kind", marks.of(VocabularyType.KIND, all))
            .value(filter.kind()));
  }

  public boolean isFiltered() {
    return !filter.isEmpty();
  }

  public String getAllUrl() {
    return links().render("/items", "planId", planId(), ItemFilter.WHOSE, ItemFilter.ALL);
  }

  public String getNewUrl() {
    return links().render("/item", "planId", planId(), "heading", filter.heading());
  }

  public String getCount() {
    Pager pager = getPager();
    String count = wording().text(filter.isMine() ? "count-mine" : "count", page.total());
    return pager.isNeeded()
        ? count + " " + wording().text("count-range", pager.getFirst(), pager.getLast())
        : count;
  }

  public Pager getPager() {
    return new Pager(
        PAGE_SIZE,
        number,
        page.total(),
        wanted -> links().render("/items", filter.parameters(planId(), wanted)));
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (ItemRow row : page.rows()) {
      String path =
          index.path(row.headingCode()).stream()
              .map(Heading::label)
              .collect(Collectors.joining(" › "));
      rows.add(
          new Row(
              row,
              path.equals(before) ? "" : path,
              links().render("/item", "planId", planId(), "code", row.code()),
              !filter.isMine() && !isOffice()));
      before = path;
    }
    return rows;
  }

  /** One item of the list. */
  public static final class Row {

    private final ItemRow row;
    private final String path;
    private final String url;
    private final boolean marked;

    /**
     * @param marked whether it is worth saying that the person may edit it
     */
    Row(ItemRow row, String path, String url, boolean marked) {
      this.row = row;
      this.marked = marked;
      this.path = path;
      this.url = url;
    }

    public String getReference() {
      return row.reference();
    }

    public String getTitle() {
      return row.title().isBlank() ? row.code() : row.title();
    }

    /** The headings above; empty where they are those of the row before. */
    public String getPath() {
      return path;
    }

    public String getKind() {
      return row.kind();
    }

    public String getDepartments() {
      return row.departments().stream()
          .map(DepartmentRef::printed)
          .collect(Collectors.joining("、"));
    }

    public boolean isRelisted() {
      return row.relisted();
    }

    public boolean isCandidate() {
      return row.candidate();
    }

    public boolean isMine() {
      return marked && row.editable();
    }

    public boolean isDraft() {
      return row.draft();
    }

    public String getUrl() {
      return url;
    }
  }

  /** A part of the list and the number of the page that it is. */
  static final class NumberedPage {

    private final ItemPage page;
    private final int number;

    NumberedPage(ItemPage page, int number) {
      this.page = page;
      this.number = number;
    }

    ItemPage page() {
      return page;
    }

    int number() {
      return number;
    }
  }
}
