package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.constants.PlanConstants;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.internal.convert.PlanColumns;
import org.ayumi.plan.internal.permission.PlanPermissionLookup;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.base.PlanEntryServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanEntry"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanEntryServiceImpl extends PlanEntryServiceBaseImpl {

  @Override
  public WorkingPlan addPlanEntry(long groupId, PlanHead head, List<Level> levels)
      throws PortalException {
    sitePermission.check(getPermissionChecker(), groupId, PlanActionKeys.ADD_PLAN);
    return PlanColumns.view(
        planEntryLocalService.addPlanEntry(
            getPermissionChecker().getUserId(), groupId, head, levels));
  }

  @Override
  public WorkingPlan updatePlanEntry(
      long planEntryId, long headVersion, PlanHead head, List<Level> levels)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return PlanColumns.view(
        planEntryLocalService.updatePlanEntry(
            getPermissionChecker().getUserId(), planEntryId, headVersion, head, levels));
  }

  @Override
  public WorkingPlan setTerms(long planEntryId, long headVersion, List<Term> terms)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return PlanColumns.view(
        planEntryLocalService.setTerms(
            getPermissionChecker().getUserId(), planEntryId, headVersion, terms));
  }

  @Override
  public void deletePlanEntry(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.DELETE);
    planEntryLocalService.deletePlan(planEntryId);
  }

  @Override
  public WorkingPlan getPlanEntry(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return PlanColumns.view(planEntryLocalService.getPlanEntry(planEntryId));
  }

  /** The plans of the site that the user may view. */
  @Override
  public List<WorkingPlan> getPlanEntries(long groupId) {
    return planEntryPersistence.filterFindByGroupId(groupId).stream()
        .map(PlanColumns::view)
        .collect(Collectors.toUnmodifiableList());
  }

  /** The whole working plan, in a constant number of queries. */
  @Override
  public PlanDocument getPlanDocument(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planEntryLocalService.getPlanDocument(planEntryId);
  }

  @Override
  public PlanPermissions getPlanPermissions(long planEntryId) throws PortalException {
    return permissions.of(getPermissionChecker(), planEntryId);
  }

  @Override
  public boolean hasAddPermission(long groupId) throws PortalException {
    return sitePermission.contains(getPermissionChecker(), groupId, PlanActionKeys.ADD_PLAN);
  }

  /**
   * Makes the working plan equal to the document, in one transaction. Entries are matched by code;
   * those that the document lacks are removed, those that are equal are not touched.
   *
   * @param source the name of the sheet, for the history
   */
  @Override
  public WorkingPlan importPlan(
      long planEntryId, long expectedDocumentVersion, PlanDocument document, String source)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, PlanActionKeys.IMPORT);
    return PlanColumns.view(
        planEntryLocalService.importPlan(
            getPermissionChecker().getUserId(),
            planEntryId,
            expectedDocumentVersion,
            document,
            source));
  }

  @Reference private PlanPermissionLookup permissions;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;

  @Reference(target = "(resource.name=" + PlanConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission sitePermission;
}
