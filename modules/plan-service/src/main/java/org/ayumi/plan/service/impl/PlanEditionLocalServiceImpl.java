package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.service.base.PlanEditionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanEdition",
    service = AopService.class)
public class PlanEditionLocalServiceImpl extends PlanEditionLocalServiceBaseImpl {

  @Override
  public PlanEdition publish(
      long userId, long planEntryId, long expectedDocumentVersion, String title, String note)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanEdition getLatestEdition(long groupId, String planCode) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanIndex getEditionIndex(long editionId) throws PortalException {
    throw new UnsupportedOperationException();
  }
}
