package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.service.base.PlanItemLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanItem",
    service = AopService.class)
public class PlanItemLocalServiceImpl extends PlanItemLocalServiceBaseImpl {

  @Override
  public Item getItem(long planEntryId, String code) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void updateItem(
      long userId, long planEntryId, String code, long mvccVersion, Item item)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public String addItem(long userId, long planEntryId, Item item) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteItem(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void moveItem(
      long userId, long planEntryId, String code, String headingCode, String beforeCode)
      throws PortalException {
    throw new UnsupportedOperationException();
  }
}
