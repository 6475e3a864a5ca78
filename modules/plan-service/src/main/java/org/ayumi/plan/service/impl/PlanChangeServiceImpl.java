package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.service.base.PlanChangeServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanChange"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanChangeServiceImpl extends PlanChangeServiceBaseImpl {

  /**
   * Who changed what when, newest first.
   *
   * @param code of an item, heading, department or term; empty: everything in the plan
   */
  @Override
  public List<Change> getChanges(long planEntryId, String code, int start, int end)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planChangeLocalService.getChanges(planEntryId, code, start, end);
  }

  @Override
  public int getChangesCount(long planEntryId, String code) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planChangeLocalService.getChangesCount(planEntryId, code);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
