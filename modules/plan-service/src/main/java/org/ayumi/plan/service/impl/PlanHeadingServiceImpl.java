package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.base.PlanHeadingServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanHeading"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanHeadingServiceImpl extends PlanHeadingServiceBaseImpl {

  /** All headings in printed order. */
  @Override
  public List<HeadingDetail> getHeadings(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planHeadingLocalService.getHeadings(planEntryId);
  }

  /** Adds a heading, last below its parent; an empty code is made up. */
  @Override
  public HeadingDetail addHeading(long planEntryId, Heading heading) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planHeadingLocalService.addHeading(
        getPermissionChecker().getUserId(), planEntryId, heading);
  }

  /** Changes number, title and labels; where it stands is changed by moving it. */
  @Override
  public HeadingDetail updateHeading(
      long planEntryId, String code, long mvccVersion, Heading heading) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planHeadingLocalService.updateHeading(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, heading);
  }

  /**
   * Moves a heading with all below it, among headings of its own depth.
   *
   * @param parentCode empty at the first level
   * @param beforeCode the heading before which it shall stand; empty: last below the parent
   */
  @Override
  public void moveHeading(long planEntryId, String code, String parentCode, String beforeCode)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planHeadingLocalService.moveHeading(
        getPermissionChecker().getUserId(), planEntryId, code, parentCode, beforeCode);
  }

  /**
   * @throws org.ayumi.plan.exception.HeadingInUseException if headings, items, indicators,
   *     evaluations or passages stand below it
   */
  @Override
  public void deleteHeading(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planHeadingLocalService.deleteHeading(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
