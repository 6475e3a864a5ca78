package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.internal.history.FieldChange;
import org.ayumi.plan.model.PlanChange;
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
    List<PlanChange> rows =
        code.isEmpty()
            ? planChangePersistence.findByPlanEntryId(planEntryId, start, end)
            : planChangePersistence.findByP_C(planEntryId, code, start, end);
    return rows.stream().map(FieldChange::view).collect(Collectors.toUnmodifiableList());
  }

  @Override
  public int getChangesCount(long planEntryId, String code) {
    return code.isEmpty()
        ? planChangePersistence.countByPlanEntryId(planEntryId)
        : planChangePersistence.countByP_C(planEntryId, code);
  }
}
