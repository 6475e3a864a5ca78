package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.service.base.PlanChangeLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanChange",
    service = AopService.class)
public class PlanChangeLocalServiceImpl extends PlanChangeLocalServiceBaseImpl {

  @Override
  public List<Change> getChanges(long planEntryId, String code, int start, int end) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getChangesCount(long planEntryId, String code) {
    throw new UnsupportedOperationException();
  }
}
