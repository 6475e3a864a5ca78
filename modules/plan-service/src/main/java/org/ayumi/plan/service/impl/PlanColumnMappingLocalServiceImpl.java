package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exception.ColumnMappingNameException;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.PlanColumnMapping;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.base.PlanColumnMappingLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanColumnMapping",
    service = AopService.class)
public class PlanColumnMappingLocalServiceImpl extends PlanColumnMappingLocalServiceBaseImpl {

  private static final int MAX_NAME = 255;

  @Override
  public SavedMapping saveMapping(
      long userId, long groupId, long planEntryId, String name, String json)
      throws PortalException {
    String trimmed = name.trim();
    if (trimmed.isEmpty() || trimmed.length() > MAX_NAME) {
      throw new ColumnMappingNameException(name);
    }
    User user = userLocalService.getUser(userId);
    PlanColumnMapping mapping =
        planColumnMappingPersistence.fetchByG_P_N(groupId, planEntryId, trimmed);
    if (mapping == null) {
      mapping =
          planColumnMappingPersistence.create(
              counterLocalService.increment(PlanColumnMapping.class.getName()));
      mapping.setGroupId(groupId);
      mapping.setCompanyId(user.getCompanyId());
      mapping.setPlanEntryId(planEntryId);
      mapping.setName(trimmed);
    }
    mapping.setUserId(userId);
    mapping.setUserName(user.getFullName());
    mapping.setModifiedDate(clock.now());
    mapping.setJson(json);
    return view(planColumnMappingPersistence.update(mapping));
  }

  @Override
  public List<SavedMapping> getMappings(long groupId, long planEntryId) {
    List<SavedMapping> mappings = new ArrayList<>();
    if (planEntryId != 0) {
      planColumnMappingPersistence
          .findByG_P(groupId, planEntryId)
          .forEach(mapping -> mappings.add(view(mapping)));
    }
    planColumnMappingPersistence
        .findByG_P(groupId, 0)
        .forEach(mapping -> mappings.add(view(mapping)));
    return mappings;
  }

  private static SavedMapping view(PlanColumnMapping row) {
    return SavedMapping.builder()
        .columnMappingId(row.getPlanColumnMappingId())
        .planEntryId(row.getPlanEntryId())
        .name(row.getName())
        .json(row.getJson())
        .modified(row.getModifiedDate().toInstant())
        .modifiedBy(row.getUserName())
        .build();
  }

  @Reference private PlanClock clock;
}
