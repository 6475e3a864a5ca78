package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.internal.list.IndicatorDetails;
import org.ayumi.plan.internal.permission.ActualsPermission;
import org.ayumi.plan.internal.permission.PlanPermissionLookup;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.service.base.PlanIndicatorServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {
      "json.web.service.context.name=ayumi",
      "json.web.service.context.path=PlanIndicator"
    },
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanIndicatorServiceImpl extends PlanIndicatorServiceBaseImpl {

  /** All indicators of the plan in printed order, in a constant number of queries. */
  @Override
  public List<IndicatorDetail> getIndicators(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return indicatorDetails.of(permissions.of(getPermissionChecker(), planEntryId), planEntryId);
  }

  /** Adds an indicator, last under its heading; an empty code is made up. */
  @Override
  public IndicatorDetail addIndicator(long planEntryId, Indicator indicator)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return detail(
        planEntryId,
        planIndicatorLocalService.addIndicator(
            getPermissionChecker().getUserId(), planEntryId, indicator));
  }

  /** Changes everything but code and heading; where it stands is changed by moving it. */
  @Override
  public IndicatorDetail updateIndicator(
      long planEntryId, String code, long mvccVersion, Indicator indicator) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planIndicatorLocalService.updateIndicator(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, indicator);
    return detail(planEntryId, code);
  }

  /**
   * Replaces the actual values, which also departments may do that are responsible for an item
   * under the indicator's heading.
   *
   * @param actuals each with its year, no year twice; in any order
   * @throws org.ayumi.plan.exception.InvalidPlanException if a value has no year or a year occurs
   *     twice
   */
  @Override
  public IndicatorDetail setActuals(
      long planEntryId, String code, long mvccVersion, List<IndicatorValue> actuals)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    actualsPermission.check(
        getPermissionChecker(),
        planEntryId,
        planIndicatorLocalService.getIndicator(planEntryId, code));
    planIndicatorLocalService.setActuals(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, actuals);
    return detail(planEntryId, code);
  }

  /**
   * @param headingCode empty: an indicator of the plan as a whole
   * @param beforeCode the indicator under that heading before which it shall stand; empty: last
   */
  @Override
  public void moveIndicator(long planEntryId, String code, String headingCode, String beforeCode)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planIndicatorLocalService.moveIndicator(
        getPermissionChecker().getUserId(), planEntryId, code, headingCode, beforeCode);
  }

  @Override
  public void deleteIndicator(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planIndicatorLocalService.deleteIndicator(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  private IndicatorDetail detail(long planEntryId, String code) throws PortalException {
    return indicatorDetails.of(
        permissions.of(getPermissionChecker(), planEntryId), planEntryId, code);
  }

  @Reference private ActualsPermission actualsPermission;

  @Reference private IndicatorDetails indicatorDetails;

  @Reference private PlanPermissionLookup permissions;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
