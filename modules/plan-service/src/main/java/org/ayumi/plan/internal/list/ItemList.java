package org.ayumi.plan.internal.list;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.domain.ItemText;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.model.PlanAssignment;
import org.ayumi.plan.model.PlanAssignmentTable;
import org.ayumi.plan.model.PlanDraft;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.PlanItemTable;
import org.ayumi.plan.model.view.ItemPage;
import org.ayumi.plan.model.view.ItemRow;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDraftPersistence;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.ayumi.plan.service.persistence.PlanTermPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editor's list: at most nine queries, whatever the plan's size and the page's. */
@Component(service = ItemList.class)
public class ItemList {

  private static final PlanItemTable ITEM = PlanItemTable.INSTANCE;

  /**
   * @param start the first row, from 0
   * @param end behind the last row
   */
  public ItemPage page(PlanPermissions permissions, ItemListQuery list, int start, int end) {
    PlanFrame frame = frame(list.planEntryId());
    Predicate predicate = predicate(list, permissions, frame);
    int total = count(predicate);
    if (total == 0 || start >= total) {
      return ItemPage.of(List.of(), total);
    }
    List<PlanItem> items =
        itemPersistence.dslQuery(
            DSLQueryFactoryUtil.select(ITEM)
                .from(ITEM)
                .where(predicate)
                .orderBy(ITEM.priority.ascending())
                .limit(start, end));
    Map<Long, List<PlanAssignment>> assignments = assignments(items);
    Set<String> drafts =
        draftPersistence.findByU_P(list.userId(), list.planEntryId()).stream()
            .map(PlanDraft::getCode)
            .collect(Collectors.toSet());
    List<ItemRow> rows = new ArrayList<>();
    for (PlanItem item : items) {
      List<PlanAssignment> own = assignments.getOrDefault(item.getPlanItemId(), List.of());
      rows.add(row(item, own, frame, permissions, drafts));
    }
    return ItemPage.of(rows, total);
  }

  private PlanFrame frame(long planEntryId) {
    return new PlanFrame(
        headingPersistence.findByPlanEntryId(planEntryId),
        departmentPersistence.findByPlanEntryId(planEntryId),
        termPersistence.findByPlanEntryId(planEntryId));
  }

  private Predicate predicate(ItemListQuery list, PlanPermissions permissions, PlanFrame frame) {
    ItemQuery query = list.query();
    ItemPredicates predicates = new ItemPredicates(list.planEntryId());
    List<Predicate> all = new ArrayList<>();
    all.add(predicates.ofPlan());
    query
        .headingCode()
        .map(frame::headingIdsFrom)
        .ifPresent(ids -> all.add(predicates.under(orNone(ids))));
    query
        .departmentCode()
        .map(code -> frame.departmentIds(List.of(code)))
        .ifPresent(ids -> all.add(predicates.responsible(orNone(ids))));
    query
        .actorCode()
        .ifPresent(code -> all.add(predicates.involved(code, frame.marksNotInvolved())));
    query.kind().map(predicates::kind).ifPresent(all::add);
    query.relisted().map(predicates::relisted).ifPresent(all::add);
    YearMark.of(query).map(predicates::planned).ifPresent(all::add);
    if (list.mine()) {
      Set<Long> ids = frame.departmentIds(permissions.responsibleDepartmentCodes());
      all.add(predicates.responsible(orNone(ids)));
    }
    Predicate others = all.stream().reduce((left, right) -> left.and(right)).orElseThrow();
    return byText(others, predicates, query.text());
  }

  /** As the public side finds: by number if items bear it or stand below it, else by words. */
  private Predicate byText(Predicate others, ItemPredicates predicates, String text) {
    if (ItemText.asksForNumber(text)) {
      String key = ReferenceNumber.parse(text).key();
      Predicate exact = others.and(predicates.number(key));
      if (count(exact) > 0) {
        return exact;
      }
      Predicate below = others.and(predicates.numberBelow(key));
      if (count(below) > 0) {
        return below;
      }
    }
    return SearchKey.patterns(text).stream()
        .map(predicates::matches)
        .reduce(others, (left, right) -> left.and(right));
  }

  private int count(Predicate predicate) {
    return itemPersistence.dslQueryCount(DSLQueryFactoryUtil.count().from(ITEM).where(predicate));
  }

  private Map<Long, List<PlanAssignment>> assignments(List<PlanItem> items) {
    PlanAssignmentTable table = PlanAssignmentTable.INSTANCE;
    Long[] ids = items.stream().map(PlanItem::getPlanItemId).toArray(Long[]::new);
    List<PlanAssignment> rows =
        assignmentPersistence.dslQuery(
            DSLQueryFactoryUtil.select(table).from(table).where(table.planItemId.in(ids)));
    Map<Long, List<PlanAssignment>> byItem = new HashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(PlanAssignment::getPriority))
        .forEach(
            each ->
                byItem.computeIfAbsent(each.getPlanItemId(), id -> new ArrayList<>()).add(each));
    return byItem;
  }

  private static ItemRow row(
      PlanItem item,
      List<PlanAssignment> assignments,
      PlanFrame frame,
      PlanPermissions permissions,
      Set<String> drafts) {
    return ItemRow.builder()
        .code(item.getCode())
        .headingCode(frame.headingCode(item.getPlanHeadingId()))
        .reference(item.getReference())
        .number(item.getNumber())
        .title(item.getTitle())
        .label(item.getLabel())
        .kind(item.getKind())
        .departments(departments(assignments, frame))
        .relisted(item.isRelisted())
        .candidate(item.isCandidate())
        .editable(editable(assignments, frame, permissions))
        .draft(drafts.contains(item.getCode()))
        .modified(item.getModifiedDate().toInstant())
        .modifiedBy(item.getUserName())
        .build();
  }

  private static List<DepartmentRef> departments(
      List<PlanAssignment> assignments, PlanFrame frame) {
    return assignments.stream()
        .filter(each -> each.getPlanContentId() == 0)
        .map(
            each ->
                DepartmentRef.of(
                    frame.departmentCode(each.getPlanDepartmentId()), each.getPrinted()))
        .collect(Collectors.toList());
  }

  private static boolean editable(
      List<PlanAssignment> assignments, PlanFrame frame, PlanPermissions permissions) {
    Set<String> codes = new HashSet<>();
    assignments.forEach(each -> codes.add(frame.departmentCode(each.getPlanDepartmentId())));
    codes.retainAll(permissions.responsibleDepartmentCodes());
    return permissions.canUpdate() || (permissions.canEditResponsible() && !codes.isEmpty());
  }

  /** No row has a negative key; an empty IN list is no SQL. */
  private static Set<Long> orNone(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(-1L) : ids;
  }

  @Reference private PlanAssignmentPersistence assignmentPersistence;

  @Reference private PlanDepartmentPersistence departmentPersistence;

  @Reference private PlanDraftPersistence draftPersistence;

  @Reference private PlanHeadingPersistence headingPersistence;

  @Reference private PlanItemPersistence itemPersistence;

  @Reference private PlanTermPersistence termPersistence;
}
