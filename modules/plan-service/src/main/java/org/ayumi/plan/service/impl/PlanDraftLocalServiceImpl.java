package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.Optional;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.PlanDraft;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.ItemDraft;
import org.ayumi.plan.service.base.PlanDraftLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(property = "model.class.name=org.ayumi.plan.model.PlanDraft", service = AopService.class)
public class PlanDraftLocalServiceImpl extends PlanDraftLocalServiceBaseImpl {

  @Override
  public ItemDraft saveDraft(
      long userId, long planEntryId, String code, long mvccVersion, String json)
      throws PortalException {
    PlanDraft draft = planDraftPersistence.fetchByU_P_C(userId, planEntryId, code);
    if (draft == null) {
      PlanEntry plan = planEntryPersistence.findByPrimaryKey(planEntryId);
      draft = planDraftPersistence.create(counterLocalService.increment(PlanDraft.class.getName()));
      draft.setGroupId(plan.getGroupId());
      draft.setCompanyId(plan.getCompanyId());
      draft.setUserId(userId);
      draft.setPlanEntryId(planEntryId);
      draft.setCode(code);
    }
    User user = userLocalService.getUser(userId);
    draft.setUserName(user.getFullName());
    draft.setModifiedDate(clock.now());
    draft.setBaseVersion(mvccVersion);
    draft.setJson(json);
    return view(planDraftPersistence.update(draft));
  }

  @Override
  public Optional<ItemDraft> getDraft(long userId, long planEntryId, String code) {
    return Optional.ofNullable(planDraftPersistence.fetchByU_P_C(userId, planEntryId, code))
        .map(PlanDraftLocalServiceImpl::view);
  }

  @Override
  public void deleteDraft(long userId, long planEntryId, String code) {
    PlanDraft draft = planDraftPersistence.fetchByU_P_C(userId, planEntryId, code);
    if (draft != null) {
      planDraftPersistence.remove(draft);
    }
  }

  private static ItemDraft view(PlanDraft row) {
    return ItemDraft.builder()
        .code(row.getCode())
        .mvccVersion(row.getBaseVersion())
        .json(row.getJson())
        .saved(row.getModifiedDate().toInstant())
        .build();
  }

  @Reference private PlanClock clock;
}
