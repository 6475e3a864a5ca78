package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.base.PlanColumnMappingLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanColumnMapping",
    service = AopService.class)
public class PlanColumnMappingLocalServiceImpl extends PlanColumnMappingLocalServiceBaseImpl {

  @Override
  public SavedMapping saveMapping(
      long userId, long groupId, long planEntryId, String name, String json)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SavedMapping> getMappings(long groupId, long planEntryId) {
    throw new UnsupportedOperationException();
  }
}
