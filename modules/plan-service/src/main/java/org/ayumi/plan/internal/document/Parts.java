package org.ayumi.plan.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.YearCell;

/** A document taken apart into what single rows hold, each under its key, in printed order. */
final class Parts {

  final Map<String, Term> terms = new LinkedHashMap<>();
  final Map<String, Department> departments = new LinkedHashMap<>();
  final Map<String, Heading> headings = new LinkedHashMap<>();
  final Map<String, Item> items = new LinkedHashMap<>();
  final Map<String, Placed<Content>> contents = new LinkedHashMap<>();
  final Map<String, Placed<DepartmentRef>> assignments = new LinkedHashMap<>();
  final Map<String, Placed<ActorMark>> actors = new LinkedHashMap<>();
  final Map<String, Placed<PlannedCell>> cells = new LinkedHashMap<>();

  private final PlanIndex index;

  Parts(PlanDocument document) {
    index = PlanIndex.of(document);
    document.terms().forEach(term -> terms.put(termKey(term.type().name(), term.code()), term));
    document.departments().forEach(each -> departments.put(each.code(), each));
    document.headings().forEach(each -> headings.put(each.code(), each));
    document.items().forEach(this::add);
  }

  static String termKey(String type, String code) {
    return type + ' ' + code;
  }

  private void add(Item item) {
    items.put(item.code(), item);
    addAssignments(item.code(), "", item.departments());
    for (int i = 0; i < item.actors().size(); i++) {
      put(actors, Placed.inItem(item.code(), i, item.actors().get(i)));
    }
    item.contents().forEach(content -> add(item, content));
  }

  private void add(Item item, Content content) {
    contents.put(content.code(), Placed.inContent(item.code(), content.code(), 0, content));
    addAssignments(item.code(), content.code(), content.departments());
    for (YearCell cell : content.years()) {
      PlannedCell planned = new PlannedCell(cell, Schedule.effective(index, content, cell.year()));
      put(cells, Placed.inContent(item.code(), content.code(), cell.year().startYear(), planned));
    }
  }

  private void addAssignments(String itemCode, String contentCode, List<DepartmentRef> refs) {
    for (int i = 0; i < refs.size(); i++) {
      put(assignments, Placed.inContent(itemCode, contentCode, i, refs.get(i)));
    }
  }

  private static <T> void put(Map<String, Placed<T>> map, Placed<T> placed) {
    map.put(placed.key(), placed);
  }
}
