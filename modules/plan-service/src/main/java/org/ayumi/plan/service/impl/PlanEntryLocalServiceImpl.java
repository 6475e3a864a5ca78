package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.service.base.PlanEntryLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanEntry",
    service = AopService.class)
public class PlanEntryLocalServiceImpl extends PlanEntryLocalServiceBaseImpl {

  @Override
  public PlanEntry addPlanEntry(long userId, long groupId, PlanHead head, List<Level> levels)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanEntry updatePlanEntry(
      long userId, long planEntryId, long headVersion, PlanHead head, List<Level> levels)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanEntry setTerms(long userId, long planEntryId, long headVersion, List<Term> terms)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deletePlan(long planEntryId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanDocument getPlanDocument(long planEntryId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanEntry importPlan(
      long userId,
      long planEntryId,
      long expectedDocumentVersion,
      PlanDocument document,
      String source)
      throws PortalException {
    throw new UnsupportedOperationException();
  }
}
