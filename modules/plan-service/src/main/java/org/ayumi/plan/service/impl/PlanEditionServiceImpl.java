package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.internal.convert.EditionColumns;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.service.base.PlanEditionServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanEdition"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanEditionServiceImpl extends PlanEditionServiceBaseImpl {

  /** Freezes the working plan into a new edition, which the public then reads. */
  @Override
  public Edition publish(long planEntryId, long expectedDocumentVersion, String title, String note)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, PlanActionKeys.PUBLISH);
    return EditionColumns.view(
        planEditionLocalService.publish(
            getPermissionChecker().getUserId(), planEntryId, expectedDocumentVersion, title, note));
  }

  @Override
  public Edition getEdition(long editionId) throws PortalException {
    editionPermission.check(getPermissionChecker(), editionId, ActionKeys.VIEW);
    return EditionColumns.view(planEditionLocalService.getPlanEdition(editionId));
  }

  /** Editions of all plans of the site that the user may view, newest numbers first. */
  @Override
  public List<Edition> getEditions(long groupId) {
    return views(planEditionPersistence.filterFindByGroupId(groupId));
  }

  /** Editions of the plan that the user may view, newest first. */
  @Override
  public List<Edition> getPlanEditions(long planEntryId) throws PortalException {
    long groupId = planEntryPersistence.findByPrimaryKey(planEntryId).getGroupId();
    return views(
        planEditionPersistence.filterFindByGroupId(groupId).stream()
            .filter(edition -> edition.getPlanEntryId() == planEntryId)
            .collect(Collectors.toUnmodifiableList()));
  }

  /**
   * The newest edition of the plan with this code.
   *
   * @throws org.ayumi.plan.exception.NoSuchPlanEditionException if none was published
   */
  @Override
  public Edition getLatestEdition(long groupId, String planCode) throws PortalException {
    PlanEdition edition = planEditionLocalService.getLatestEdition(groupId, planCode);
    editionPermission.check(getPermissionChecker(), edition, ActionKeys.VIEW);
    return EditionColumns.view(edition);
  }

  @Override
  public PlanDocument getEditionDocument(long editionId) throws PortalException {
    return getEditionIndex(editionId).document();
  }

  /** The edition parsed and indexed: shared, immutable, held in memory. */
  @Override
  public PlanIndex getEditionIndex(long editionId) throws PortalException {
    editionPermission.check(getPermissionChecker(), editionId, ActionKeys.VIEW);
    return planEditionLocalService.getEditionIndex(editionId);
  }

  private static List<Edition> views(List<PlanEdition> editions) {
    return editions.stream().map(EditionColumns::view).collect(Collectors.toUnmodifiableList());
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEdition)")
  private ModelResourcePermission<PlanEdition> editionPermission;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
