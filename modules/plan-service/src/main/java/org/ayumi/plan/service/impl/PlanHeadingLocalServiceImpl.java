package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.base.PlanHeadingLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanHeading",
    service = AopService.class)
public class PlanHeadingLocalServiceImpl extends PlanHeadingLocalServiceBaseImpl {

  @Override
  public List<HeadingDetail> getHeadings(long planEntryId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public HeadingDetail addHeading(long userId, long planEntryId, Heading heading)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public HeadingDetail updateHeading(
      long userId, long planEntryId, String code, long mvccVersion, Heading heading)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void moveHeading(
      long userId, long planEntryId, String code, String parentCode, String beforeCode)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteHeading(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    throw new UnsupportedOperationException();
  }
}
