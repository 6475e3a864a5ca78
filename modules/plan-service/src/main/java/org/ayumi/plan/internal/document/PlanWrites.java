package org.ayumi.plan.internal.document;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.internal.convert.PlanColumns;
import org.ayumi.plan.internal.history.Changes;
import org.ayumi.plan.internal.history.FieldChange;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way in which a plan changes: lock, load, edit the document, check it, write what differs,
 * keep the history. Runs in the caller's transaction.
 */
@Component(service = PlanWrites.class)
public class PlanWrites {

  /** An edit that may concern everything in the plan. */
  public PlanEntry write(Deed deed, DocumentEdit edit) throws PortalException {
    return write(deed, loader.load(planLock.lock(deed.planEntryId())), edit);
  }

  /** An edit that sees and changes one item; the document holds no other. */
  public PlanEntry writeItem(Deed deed, String itemCode, DocumentEdit edit) throws PortalException {
    return write(deed, loader.load(planLock.lock(deed.planEntryId()), itemCode), edit);
  }

  /** Keeps an act in the history that changes nothing in the plan. */
  public void record(Deed deed, PlanEntry plan) throws PortalException {
    changeLog.add(
        List.of(FieldChange.deed(deed.act(), deed.subject(), deed.code(), deed.note())),
        writing(deed, plan));
    planEntryPersistence.flush();
  }

  private PlanEntry write(Deed deed, PlanRows rows, DocumentEdit edit) throws PortalException {
    PlanEntry plan = rows.plan();
    long version = plan.getDocumentVersion();
    PlanDocument before = DocumentAssembler.document(rows);
    PlanDocument after = edit.apply(rows, before);
    if (after.equals(before)) {
      return plan;
    }
    check(before, after);
    Writing writing = writing(deed, plan);
    try {
      documentSync.apply(rows, before, after, writing);
      PlanEntry written = writeHead(plan, before, after, writing);
      changeLog.add(changes(deed, before, after), writing);
      planEntryPersistence.flush();
      return written;
    } catch (RuntimeException exception) {
      planLock.forget();
      throw StaleWrites.conflict(exception, version);
    }
  }

  private Writing writing(Deed deed, PlanEntry plan) throws PortalException {
    return new Writing(
        plan,
        userLocalService.getUser(deed.userId()),
        clock.now(),
        new IdBlocks(counterLocalService));
  }

  private PlanEntry writeHead(
      PlanEntry plan, PlanDocument before, PlanDocument after, Writing writing)
      throws PortalException {
    boolean head = !after.head().equals(before.head()) || !after.levels().equals(before.levels());
    if (head) {
      PlanColumns.write(after.head(), after.levels(), plan);
    }
    if (head || !after.terms().equals(before.terms())) {
      plan.setHeadVersion(plan.getHeadVersion() + 1);
    }
    plan.setDocumentVersion(plan.getDocumentVersion() + 1);
    writing.stamp(plan);
    return planEntryPersistence.update(plan);
  }

  /** Only what the edit breaks: a plan that was imported with faults can be mended step by step. */
  private static void check(PlanDocument before, PlanDocument after) throws InvalidPlanException {
    List<Violation> violations = new ArrayList<>(PlanCheck.violations(after));
    if (!violations.isEmpty()) {
      violations.removeAll(new HashSet<>(PlanCheck.violations(before)));
    }
    if (!violations.isEmpty()) {
      throw new InvalidPlanException(violations);
    }
  }

  private static List<FieldChange> changes(Deed deed, PlanDocument before, PlanDocument after) {
    List<FieldChange> changes = new ArrayList<>();
    if (deed.act() != Change.Act.UPDATE) {
      changes.add(FieldChange.deed(deed.act(), deed.subject(), deed.code(), deed.note()));
    }
    changes.addAll(Changes.between(before, after));
    return changes;
  }

  @Reference private ChangeLog changeLog;

  @Reference private PlanClock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private DocumentSync documentSync;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanEntryPersistence planEntryPersistence;

  @Reference private PlanLock planLock;

  @Reference private UserLocalService userLocalService;
}
