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

  /** For each year the marks of the contents, in order. */
  public List<YearMarks> getYears() {
    return visit.index().years().stream().map(this::marks).collect(Collectors.toList());
  }

  private YearMarks marks(FiscalYear year) {
    Marks marks = visit.marks();
    List<Content> planned =
        item.contents().stream()
            .filter(content -> content.year(year).filter(c -> !c.planned().isEmpty()).isPresent())
            .collect(Collectors.toList());
    return new YearMarks(
        visit.years().label(year),
        planned.stream().map(content -> marks.planned(content, year)).collect(Collectors.toList()));
  }

  /** The marks in one year's cell; none if nothing is planned. */
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
