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
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
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

  /** The whole plan: eight queries. */
  public PlanRows load(PlanEntry plan) {
    long id = plan.getPlanEntryId();
    PlanRows rows = frame(plan);
    rows.addItems(itemPersistence.findByPlanEntryId(id, ALL, ALL, null, false));
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

  /** The plan without its items. */
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

  @Reference private PlanHeadingPersistence headingPersistence;

  @Reference private PlanItemPersistence itemPersistence;

  @Reference private PlanTermPersistence termPersistence;
}
