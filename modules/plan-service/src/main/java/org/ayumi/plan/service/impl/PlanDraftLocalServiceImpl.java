package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import org.ayumi.plan.model.view.ItemDraft;
import org.ayumi.plan.service.base.PlanDraftLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanDraft",
    service = AopService.class)
public class PlanDraftLocalServiceImpl extends PlanDraftLocalServiceBaseImpl {

  @Override
  public ItemDraft saveDraft(
      long userId, long planEntryId, String code, long mvccVersion, String json)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ItemDraft> getDraft(long userId, long planEntryId, String code) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteDraft(long userId, long planEntryId, String code) {
    throw new UnsupportedOperationException();
  }
}
