package org.ayumi.plan.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.internal.convert.ContentColumns;
import org.ayumi.plan.internal.convert.DepartmentColumns;
import org.ayumi.plan.internal.convert.HeadingColumns;
import org.ayumi.plan.internal.convert.ItemColumns;
import org.ayumi.plan.internal.convert.PlanColumns;
import org.ayumi.plan.internal.convert.TermColumns;
import org.ayumi.plan.model.PlanActorMark;
import org.ayumi.plan.model.PlanAssignment;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.model.PlanContentYear;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.PlanItem;

/** Makes the neutral model of rows. */
public final class DocumentAssembler {

  private final PlanRows rows;
  private final Map<Long, List<PlanContent>> contents;
  private final Map<Long, List<PlanActorMark>> actors;
  private final Map<Long, List<PlanContentYear>> cells;
  private final Map<Long, List<PlanAssignment>> ofItems = new HashMap<>();
  private final Map<Long, List<PlanAssignment>> ofContents = new HashMap<>();

  private DocumentAssembler(PlanRows rows) {
    this.rows = rows;
    contents = grouped(rows.contents, PlanContent::getPlanItemId);
    actors = grouped(rows.actors, PlanActorMark::getPlanItemId);
    cells = grouped(rows.cells, PlanContentYear::getPlanContentId);
    for (PlanAssignment each : rows.assignments.values()) {
      boolean ofItem = each.getPlanContentId() == 0;
      (ofItem ? ofItems : ofContents)
          .computeIfAbsent(
              ofItem ? each.getPlanItemId() : each.getPlanContentId(), id -> new ArrayList<>())
          .add(each);
    }
  }

  /** The document of all rows that were loaded. */
  public static PlanDocument document(PlanRows rows) {
    return new DocumentAssembler(rows).document();
  }

  private PlanDocument document() {
    BookAssembler book = new BookAssembler(rows);
    return PlanDocument.builder()
        .head(PlanColumns.head(rows.plan()))
        .levels(PlanColumns.levels(rows.plan()))
        .terms(list(rows.terms.values(), TermColumns::read))
        .departments(list(rows.departments.values(), DepartmentColumns::read))
        .headings(list(rows.headings.values(), this::heading))
        .items(list(rows.items.values(), this::item))
        .indicators(book.indicators())
        .evaluations(book.evaluations())
        .passages(book.passages())
        .build();
  }

  private Heading heading(PlanHeading row) {
    return HeadingColumns.read(row, headingCode(row.getParentPlanHeadingId()));
  }

  private Item item(PlanItem row) {
    long id = row.getPlanItemId();
    return ItemColumns.read(row, headingCode(row.getPlanHeadingId()))
        .withDepartments(list(ofItems.getOrDefault(id, List.of()), this::department))
        .withActors(list(actors.getOrDefault(id, List.of()), ItemColumns::read))
        .withContents(list(contents.getOrDefault(id, List.of()), this::content));
  }

  private Content content(PlanContent row) {
    long id = row.getPlanContentId();
    return ContentColumns.read(row)
        .withDepartments(list(ofContents.getOrDefault(id, List.of()), this::department))
        .withYears(list(cells.getOrDefault(id, List.of()), ContentColumns::read));
  }

  private DepartmentRef department(PlanAssignment row) {
    return DepartmentRef.of(rows.departmentCodes.get(row.getPlanDepartmentId()), row.getPrinted());
  }

  private Optional<String> headingCode(long planHeadingId) {
    return Optional.ofNullable(rows.headingCodes.get(planHeadingId));
  }

  private static <R, V> List<V> list(Iterable<R> rows, Function<R, V> read) {
    List<V> values = new ArrayList<>();
    rows.forEach(row -> values.add(read.apply(row)));
    return values;
  }

  private static <R> Map<Long, List<R>> grouped(Map<String, R> rows, Function<R, Long> owner) {
    return rows.values().stream().collect(Collectors.groupingBy(owner));
  }
}
