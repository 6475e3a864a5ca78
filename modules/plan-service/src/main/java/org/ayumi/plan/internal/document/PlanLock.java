package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import org.ayumi.plan.exception.NoSuchPlanEntryException;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.impl.PlanEntryImpl;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets writes to one plan follow one another, on all nodes: the plan's row is locked in the
 * database until the transaction ends. What the transaction had read before is forgotten, so that
 * versions are compared with what is stored now.
 */
@Component(service = PlanLock.class)
public class PlanLock {

  /**
   * Writing nothing new holds other writers off on every database; FOR UPDATE does not on HSQLDB.
   */
  private static final String LOCK =
      "update Ayumi_PlanEntry set planEntryId = planEntryId where planEntryId = ?";

  public PlanEntry lock(long planEntryId) throws NoSuchPlanEntryException {
    Session session = planEntryPersistence.openSession();
    try {
      session.flush();
      session.clear();
      SQLQuery lock = session.createSQLQuery(LOCK);
      QueryPos.getInstance(lock).add(planEntryId);
      if (lock.executeUpdate() == 0) {
        throw new NoSuchPlanEntryException("No plan " + planEntryId);
      }
      return (PlanEntry) session.get(PlanEntryImpl.class, planEntryId);
    } finally {
      planEntryPersistence.closeSession(session);
    }
  }

  /** After a failed write: what could not be written is not tried again by the rollback. */
  void forget() {
    Session session = planEntryPersistence.openSession();
    try {
      session.clear();
    } finally {
      planEntryPersistence.closeSession(session);
    }
  }

  @Reference private PlanEntryPersistence planEntryPersistence;
}
