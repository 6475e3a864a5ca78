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
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.internal.convert.EditionColumns;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Announcement;
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
  public Edition publish(long planEntryId, long expectedDocumentVersion, Announcement announcement)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, PlanActionKeys.PUBLISH);
    return EditionColumns.view(
        planEditionLocalService.publish(
            getPermissionChecker().getUserId(),
            planEntryId,
            expectedDocumentVersion,
            announcement));
  }

  /**
   * Publishes what a former edition holds as a new one, so that the public reads it again (E8): the
   * working plan and what was published in between stay as they are.
   */
  @Override
  public Edition republish(long editionId, Announcement announcement) throws PortalException {
    PlanEdition former = readable(editionId);
    planPermission.check(getPermissionChecker(), former.getPlanEntryId(), PlanActionKeys.PUBLISH);
    return EditionColumns.view(
        planEditionLocalService.republish(
            getPermissionChecker().getUserId(), editionId, announcement));
  }

  /**
   * @throws NoSuchPlanEditionException also for one that the user may not read yet
   */
  @Override
  public Edition getEdition(long editionId) throws PortalException {
    return EditionColumns.view(readable(editionId));
  }

  /** Public editions of all plans of the site that the user may view, newest numbers first. */
  @Override
  public List<Edition> getEditions(long groupId) {
    return views(
        planEditionPersistence.filterFindByGroupId(groupId).stream()
            .filter(planEditionLocalService::isPublic)
            .collect(Collectors.toUnmodifiableList()));
  }

  /**
   * Editions of the plan that the user may view, newest first; to be public ones for its office.
   */
  @Override
  public List<Edition> getPlanEditions(long planEntryId) throws PortalException {
    long groupId = planEntryPersistence.findByPrimaryKey(planEntryId).getGroupId();
    boolean all = isOffice(planEntryId);
    return views(
        planEditionPersistence.filterFindByGroupId(groupId).stream()
            .filter(edition -> edition.getPlanEntryId() == planEntryId)
            .filter(edition -> all || planEditionLocalService.isPublic(edition))
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
    readable(editionId);
    return planEditionLocalService.getEditionIndex(editionId);
  }

  /** The one place that says what the public may read. */
  private PlanEdition readable(long editionId) throws PortalException {
    PlanEdition edition = planEditionPersistence.findByPrimaryKey(editionId);
    editionPermission.check(getPermissionChecker(), edition, ActionKeys.VIEW);
    if (!planEditionLocalService.isPublic(edition) && !isOffice(edition.getPlanEntryId())) {
      throw new NoSuchPlanEditionException("No edition " + editionId);
    }
    return edition;
  }

  private boolean isOffice(long planEntryId) throws PortalException {
    return planPermission.contains(getPermissionChecker(), planEntryId, ActionKeys.UPDATE)
        || planPermission.contains(getPermissionChecker(), planEntryId, PlanActionKeys.PUBLISH);
  }

  private static List<Edition> views(List<PlanEdition> editions) {
    return editions.stream().map(EditionColumns::view).collect(Collectors.toUnmodifiableList());
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEdition)")
  private ModelResourcePermission<PlanEdition> editionPermission;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
