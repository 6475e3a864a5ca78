package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.internal.document.RowTable.Sides;
import org.ayumi.plan.service.persistence.PlanActorMarkPersistence;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;
import org.ayumi.plan.service.persistence.PlanContentPersistence;
import org.ayumi.plan.service.persistence.PlanContentYearPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.ayumi.plan.service.persistence.PlanTermPersistence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the rows of a plan equal to a document. It only writes: the queries that Hibernate would
 * have to flush for are all asked before.
 */
@Component(service = DocumentSync.class)
public class DocumentSync {

  private TermTable terms;
  private DepartmentTable departments;
  private HeadingTable headings;
  private ItemTable items;
  private ContentTable contents;
  private AssignmentTable assignments;
  private ActorTable actors;
  private CellTable cells;

  @Activate
  void activate() {
    terms = new TermTable(termPersistence);
    departments = new DepartmentTable(departmentPersistence, departmentUnitPersistence);
    headings = new HeadingTable(headingPersistence);
    items = new ItemTable(itemPersistence);
    contents = new ContentTable(contentPersistence);
    assignments = new AssignmentTable(assignmentPersistence);
    actors = new ActorTable(actorMarkPersistence);
    cells = new CellTable(contentYearPersistence);
  }

  /**
   * @param rows what is stored; holds the new rows afterwards
   * @param before the document of these rows
   */
  void apply(PlanRows rows, PlanDocument before, PlanDocument after, Writing writing)
      throws PortalException {
    Parts old = new Parts(before);
    Parts now = new Parts(after);
    terms.sync(new Sides<>(rows.terms, old.terms, now.terms), rows, writing);
    departments.sync(
        new Sides<>(rows.departments, old.departments, now.departments), rows, writing);
    headings.sync(new Sides<>(rows.headings, old.headings, now.headings), rows, writing);
    items.sync(new Sides<>(rows.items, old.items, now.items), rows, writing);
    contents.sync(new Sides<>(rows.contents, old.contents, now.contents), rows, writing);
    assignments.sync(
        new Sides<>(rows.assignments, old.assignments, now.assignments), rows, writing);
    actors.sync(new Sides<>(rows.actors, old.actors, now.actors), rows, writing);
    cells.sync(new Sides<>(rows.cells, old.cells, now.cells), rows, writing);
    bookSync.apply(rows, before, after, writing);
  }

  @Reference private PlanActorMarkPersistence actorMarkPersistence;

  @Reference private PlanAssignmentPersistence assignmentPersistence;

  @Reference private BookSync bookSync;

  @Reference private PlanContentPersistence contentPersistence;

  @Reference private PlanContentYearPersistence contentYearPersistence;

  @Reference private PlanDepartmentPersistence departmentPersistence;

  @Reference private PlanDepartmentUnitPersistence departmentUnitPersistence;

  @Reference private PlanHeadingPersistence headingPersistence;

  @Reference private PlanItemPersistence itemPersistence;

  @Reference private PlanTermPersistence termPersistence;
}
