package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;

/** One item in the list. */
public final class ListRow {

  private final Visit visit;
  private final Item item;

  ListRow(Visit visit, Item item) {
    this.visit = visit;
    this.item = item;
  }

  public String getReference() {
    return item.reference();
  }

  public Link getTitle() {
    return new Link(item.label(), visit.links().item(visit.index().slug(item)));
  }

  public String getKind() {
    return item.kind();
  }

  /** The item's departments and its contents', each once, as printed. */
  public List<String> getDepartments() {
    return Stream.concat(
            item.departments().stream(),
            item.contents().stream().flatMap(content -> content.departments().stream()))
        .map(DepartmentRef::printed)
        .distinct()
        .collect(Collectors.toList());
  }

  /** The actors that take part. */
  public List<ActorView> getActors() {
    Marks marks = visit.marks();
    return item.actors().stream()
        .filter(marks::isInvolved)
        .map(actor -> new ActorView(visit, actor))
        .collect(Collectors.toList());
  }

  /** For each year the marks of the contents, in order; of those that are planned at all. */
  public List<YearMarks> getYears() {
    List<Content> planned =
        item.contents().stream()
            .filter(content -> content.years().stream().anyMatch(c -> !c.planned().isEmpty()))
            .collect(Collectors.toList());
    return visit.index().years().stream()
        .map(year -> marks(planned, year))
        .collect(Collectors.toList());
  }

  private YearMarks marks(List<Content> planned, FiscalYear year) {
    Marks marks = visit.marks();
    List<MarkView> cell =
        planned.stream().map(content -> marks.planned(content, year)).collect(Collectors.toList());
    boolean blank = cell.stream().allMatch(mark -> mark.getMark().isEmpty());
    return new YearMarks(visit.years().label(year), blank ? List.of(marks.notPlanned()) : cell);
  }

  /** The marks in one year's cell, one for each content; one blank if nothing is planned. */
  public static final class YearMarks {

    private final String year;
    private final List<MarkView> marks;

    YearMarks(String year, List<MarkView> marks) {
      this.year = year;
      this.marks = marks;
    }

    public String getYear() {
      return year;
    }

    public List<MarkView> getMarks() {
      return marks;
    }
  }
}
