package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.model.view.PassagePlace;
import org.ayumi.plan.service.base.PlanPassageServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanPassage"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanPassageServiceImpl extends PlanPassageServiceBaseImpl {

  /** All passages in the order of the plan book, in a constant number of queries. */
  @Override
  public List<PassageDetail> getPassages(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planPassageLocalService.getPassages(planEntryId);
  }

  /** Adds a passage, last at its place; an empty code is made up. */
  @Override
  public PassageDetail addPassage(long planEntryId, Passage passage) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planPassageLocalService.addPassage(
        getPermissionChecker().getUserId(), planEntryId, passage);
  }

  /** Changes everything but code and place; where it stands is changed by moving it. */
  @Override
  public PassageDetail updatePassage(
      long planEntryId, String code, long mvccVersion, Passage passage) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planPassageLocalService.updatePassage(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, passage);
  }

  /** Moves a passage with all below it. */
  @Override
  public void movePassage(long planEntryId, String code, PassagePlace place)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planPassageLocalService.movePassage(
        getPermissionChecker().getUserId(), planEntryId, code, place);
  }

  /**
   * @throws org.ayumi.plan.exception.PassageInUseException if passages stand below it
   */
  @Override
  public void deletePassage(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planPassageLocalService.deletePassage(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
