package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.util.List;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.service.persistence.PlanActorMarkPersistence;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;
import org.ayumi.plan.service.persistence.PlanContentPersistence;
import org.ayumi.plan.service.persistence.PlanContentYearPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanEvaluationPersistence;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorValuePersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.ayumi.plan.service.persistence.PlanPassagePersistence;
import org.ayumi.plan.service.persistence.PlanTermPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Loads the rows of a plan with one query for each table, whatever its size. The finder cache is
 * passed over: it would load what it no longer holds row by row, and a write must see the truth.
 */
@Component(service = PlanRowsLoader.class)
public class PlanRowsLoader {

  private static final int ALL = QueryUtil.ALL_POS;

  /** The whole plan: twelve queries. */
  public PlanRows load(PlanEntry plan) {
    long id = plan.getPlanEntryId();
    PlanRows rows = book(plan);
    rows.addContents(contentPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    rows.addAssignments(assignmentPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    rows.addActors(actorMarkPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    rows.addCells(contentYearPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    return rows;
  }

  /**
   * Terms, departments, headings and one item; without the item, if there is none with the code.
   */
  public PlanRows load(PlanEntry plan, String itemCode) {
    PlanRows rows = frame(plan);
    PlanItem item = itemPersistence.fetchByP_C(plan.getPlanEntryId(), itemCode, false);
    if (item == null) {
      return rows;
    }
    long id = item.getPlanItemId();
    rows.addItems(List.of(item));
    rows.addContents(contentPersistence.findByPlanItemId(id, ALL, ALL, null, false));
    rows.addAssignments(assignmentPersistence.findByPlanItemId(id, ALL, ALL, null, false));
    rows.addActors(actorMarkPersistence.findByPlanItemId(id, ALL, ALL, null, false));
    rows.addCells(contentYearPersistence.findByPlanItemId(id, ALL, ALL, null, false));
    return rows;
  }

  /**
   * The frame, indicators, evaluations and passages, with the items' rows alone: the document made
   * of it has items without their parts.
   */
  public PlanRows book(PlanEntry plan) {
    long id = plan.getPlanEntryId();
    PlanRows rows = frame(plan);
    rows.addItems(itemPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    BookRows book = rows.book();
    book.addIndicators(indicatorPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    book.addValues(indicatorValuePersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    book.addEvaluations(evaluationPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    book.addPassages(passagePersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    return rows;
  }

  /** Terms, departments and headings. */
  public PlanRows frame(PlanEntry plan) {
    long id = plan.getPlanEntryId();
    PlanRows rows = new PlanRows(plan);
    rows.addTerms(termPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    rows.addDepartments(departmentPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    rows.addHeadings(headingPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
    return rows;
  }

  @Reference private PlanActorMarkPersistence actorMarkPersistence;

  @Reference private PlanAssignmentPersistence assignmentPersistence;

  @Reference private PlanContentPersistence contentPersistence;

  @Reference private PlanContentYearPersistence contentYearPersistence;

  @Reference private PlanDepartmentPersistence departmentPersistence;

  @Reference private PlanEvaluationPersistence evaluationPersistence;

  @Reference private PlanHeadingPersistence headingPersistence;

  @Reference private PlanIndicatorPersistence indicatorPersistence;

  @Reference private PlanIndicatorValuePersistence indicatorValuePersistence;

  @Reference private PlanItemPersistence itemPersistence;

  @Reference private PlanPassagePersistence passagePersistence;

  @Reference private PlanTermPersistence termPersistence;
}
