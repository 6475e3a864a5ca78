package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.Optional;
import org.ayumi.plan.internal.permission.PlanPermissionLookup;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.ItemDraft;
import org.ayumi.plan.service.PlanItemLocalService;
import org.ayumi.plan.service.base.PlanDraftServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanDraft"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanDraftServiceImpl extends PlanDraftServiceBaseImpl {

  /** Keeps a user's unfinished form of an item; an earlier one is replaced. */
  @Override
  public ItemDraft saveDraft(long planEntryId, String code, long mvccVersion, String json)
      throws PortalException {
    check(planEntryId, code);
    return planDraftLocalService.saveDraft(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, json);
  }

  /** The current user's own draft. */
  @Override
  public Optional<ItemDraft> getDraft(long planEntryId, String code) throws PortalException {
    check(planEntryId, code);
    return planDraftLocalService.getDraft(getPermissionChecker().getUserId(), planEntryId, code);
  }

  @Override
  public void deleteDraft(long planEntryId, String code) throws PortalException {
    check(planEntryId, code);
    planDraftLocalService.deleteDraft(getPermissionChecker().getUserId(), planEntryId, code);
  }

  private void check(long planEntryId, String code) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    permissions.checkEdit(
        getPermissionChecker(), planEntryId, planItemLocalService.getItem(planEntryId, code));
  }

  @Reference private PlanItemLocalService planItemLocalService;

  @Reference private PlanPermissionLookup permissions;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
