package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.dao.orm.LockMode;
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

  public PlanEntry lock(long planEntryId) throws NoSuchPlanEntryException {
    Session session = planEntryPersistence.openSession();
    try {
      session.flush();
      session.clear();
      PlanEntry plan = (PlanEntry) session.get(PlanEntryImpl.class, planEntryId, LockMode.UPGRADE);
      if (plan == null) {
        throw new NoSuchPlanEntryException("No plan " + planEntryId);
      }
      return plan;
    } finally {
      planEntryPersistence.closeSession(session);
    }
  }

  @Reference private PlanEntryPersistence planEntryPersistence;
}
