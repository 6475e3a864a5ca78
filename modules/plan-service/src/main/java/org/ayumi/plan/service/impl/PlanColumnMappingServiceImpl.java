package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.constants.PlanConstants;
import org.ayumi.plan.exception.NoSuchPlanEntryException;
import org.ayumi.plan.model.PlanColumnMapping;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.base.PlanColumnMappingServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {
      "json.web.service.context.name=ayumi",
      "json.web.service.context.path=PlanColumnMapping"
    },
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanColumnMappingServiceImpl extends PlanColumnMappingServiceBaseImpl {

  /**
   * Saves a column mapping; one of the same name is replaced.
   *
   * @param planEntryId 0 to serve every plan of the site
   */
  @Override
  public SavedMapping saveMapping(long groupId, long planEntryId, String name, String json)
      throws PortalException {
    check(groupId, planEntryId);
    return planColumnMappingLocalService.saveMapping(
        getPermissionChecker().getUserId(), groupId, planEntryId, name, json);
  }

  /** The plan's own mappings, then the site's, each by name. */
  @Override
  public List<SavedMapping> getMappings(long groupId, long planEntryId) throws PortalException {
    check(groupId, planEntryId);
    return planColumnMappingLocalService.getMappings(groupId, planEntryId);
  }

  @Override
  public void deleteMapping(long columnMappingId) throws PortalException {
    PlanColumnMapping mapping = planColumnMappingLocalService.getPlanColumnMapping(columnMappingId);
    check(mapping.getGroupId(), mapping.getPlanEntryId());
    planColumnMappingLocalService.deletePlanColumnMapping(mapping);
  }

  private void check(long groupId, long planEntryId) throws PortalException {
    if (planEntryId == 0) {
      sitePermission.check(getPermissionChecker(), groupId, PlanActionKeys.ADD_PLAN);
      return;
    }
    PlanEntry planEntry = planEntryPersistence.findByPrimaryKey(planEntryId);
    if (planEntry.getGroupId() != groupId) {
      throw new NoSuchPlanEntryException("Not a plan of site " + groupId + ": " + planEntryId);
    }
    planPermission.check(getPermissionChecker(), planEntry, PlanActionKeys.IMPORT);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;

  @Reference(target = "(resource.name=" + PlanConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission sitePermission;
}
