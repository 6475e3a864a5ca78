package org.ayumi.plan.internal.list;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Collection;
import java.util.List;
import org.ayumi.plan.model.PlanActorMarkTable;
import org.ayumi.plan.model.PlanAssignmentTable;
import org.ayumi.plan.model.PlanContentYearTable;
import org.ayumi.plan.model.PlanItemTable;

/** Conditions on items, with their values as parameters. */
final class ItemPredicates {

  private static final PlanItemTable ITEM = PlanItemTable.INSTANCE;

  private final long planEntryId;

  ItemPredicates(long planEntryId) {
    this.planEntryId = planEntryId;
  }

  Predicate ofPlan() {
    return ITEM.planEntryId.eq(planEntryId);
  }

  Predicate under(Collection<Long> planHeadingIds) {
    return ITEM.planHeadingId.in(planHeadingIds.toArray(new Long[0]));
  }

  Predicate kind(String kind) {
    return ITEM.kind.eq(kind);
  }

  Predicate relisted(boolean relisted) {
    return ITEM.relisted.eq(relisted);
  }

  /** Named in the item or in one of its contents. */
  Predicate responsible(Collection<Long> planDepartmentIds) {
    PlanAssignmentTable assignment = PlanAssignmentTable.INSTANCE;
    return ITEM.planItemId.in(
        DSLQueryFactoryUtil.select(assignment.planItemId)
            .from(assignment)
            .where(
                assignment
                    .planEntryId
                    .eq(planEntryId)
                    .and(assignment.planDepartmentId.in(planDepartmentIds.toArray(new Long[0])))));
  }

  /**
   * @param notInvolved marks by which the plan prints that an actor takes no part
   */
  Predicate involved(String actorCode, List<String> notInvolved) {
    PlanActorMarkTable actor = PlanActorMarkTable.INSTANCE;
    Predicate mark = actor.actorCode.eq(actorCode).and(actor.mark.neq(""));
    if (!notInvolved.isEmpty()) {
      mark = mark.and(actor.mark.notIn(notInvolved.toArray(new String[0])));
    }
    return ITEM.planItemId.in(
        DSLQueryFactoryUtil.select(actor.planItemId)
            .from(actor)
            .where(actor.planEntryId.eq(planEntryId).and(mark)));
  }

  /** Something is planned, or what the token says, in that year or any. */
  Predicate planned(YearMark yearMark) {
    PlanContentYearTable cell = PlanContentYearTable.INSTANCE;
    Predicate token =
        yearMark.mark().map(cell.effective::eq).orElseGet(() -> cell.effective.neq(""));
    Predicate at =
        yearMark.year().map(year -> token.and(cell.fiscalYear.eq(year.startYear()))).orElse(token);
    return ITEM.planItemId.in(
        DSLQueryFactoryUtil.select(cell.planItemId)
            .from(cell)
            .where(cell.planEntryId.eq(planEntryId).and(at)));
  }

  Predicate number(String key) {
    return ITEM.referenceKey.eq(key);
  }

  /** Keys have digits and hyphens only. */
  Predicate numberBelow(String key) {
    return ITEM.referenceKey.like(key + "-%");
  }

  Predicate matches(String likePattern) {
    return text(ITEM.searchKey).like(likePattern);
  }

  /** The column's type is a CLOB by name; HSQLDB, PostgreSQL and MySQL compare it as text. */
  @SuppressWarnings("unchecked")
  private static Column<PlanItemTable, String> text(Column<PlanItemTable, ?> column) {
    return (Column<PlanItemTable, String>) column;
  }
}
