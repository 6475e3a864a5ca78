package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.NoSuchPlanRoundException;
import org.ayumi.plan.internal.convert.EditionColumns;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.base.PlanRoundServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanRound"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanRoundServiceImpl extends PlanRoundServiceBaseImpl {

  /** Adds a round as a draft that the coordinating office alone sees. */
  @Override
  public RoundDetail addRound(long planEntryId, Round round) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planRoundLocalService.addRound(getPermissionChecker().getUserId(), planEntryId, round);
  }

  /**
   * Changes a round; its state is changed by opening and publishing it. Of an open one year, day of
   * reference and form stay as departments were told.
   *
   * @throws org.ayumi.plan.exception.RoundStateException if it is published
   */
  @Override
  public RoundDetail updateRound(long planRoundId, long mvccVersion, Round round)
      throws PortalException {
    check(planRoundId, ActionKeys.UPDATE);
    return planRoundLocalService.updateRound(
        getPermissionChecker().getUserId(), planRoundId, mvccVersion, round);
  }

  /**
   * @throws org.ayumi.plan.exception.RoundStateException if departments have been asked
   */
  @Override
  public void deleteRound(long planRoundId, long mvccVersion) throws PortalException {
    check(planRoundId, ActionKeys.UPDATE);
    planRoundLocalService.deleteRound(planRoundId, mvccVersion);
  }

  /**
   * Asks the departments (E2): from now on they see the round and answer.
   *
   * @param members for collective units, by code, the codes of the departments that they stand for
   *     in this round; a unit without any is not asked
   */
  @Override
  public RoundDetail openRound(
      long planRoundId, long mvccVersion, Map<String, List<String>> members)
      throws PortalException {
    check(planRoundId, ActionKeys.UPDATE);
    return planRoundLocalService.openRound(
        getPermissionChecker().getUserId(), planRoundId, mvccVersion, members);
  }

  /** Lets a department answer until another day (E6); an earlier extension is replaced. */
  @Override
  public RoundDetail extend(
      long planRoundId, String departmentCode, LocalDate dueDate, String reason)
      throws PortalException {
    check(planRoundId, ActionKeys.UPDATE);
    return planRoundLocalService.extend(
        getPermissionChecker().getUserId(), planRoundId, departmentCode, dueDate, reason);
  }

  /**
   * Takes the confirmed answers of the leading departments into the plan as its reports and
   * publishes an edition with them, in one transaction (E8). What is not confirmed is published as
   * not answered.
   */
  @Override
  public Edition publishRound(
      long planRoundId, long expectedDocumentVersion, Announcement announcement)
      throws PortalException {
    check(planRoundId, PlanActionKeys.PUBLISH);
    return EditionColumns.view(
        planRoundLocalService.publishRound(
            getPermissionChecker().getUserId(),
            planRoundId,
            expectedDocumentVersion,
            announcement));
  }

  /** The rounds of a plan, the newest first; drafts for the coordinating office alone. */
  @Override
  public List<RoundDetail> getRounds(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    boolean office =
        planPermission.contains(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planRoundLocalService.getRounds(planEntryId).stream()
        .filter(round -> office || round.round().state() != RoundState.DRAFT)
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public RoundDetail getRound(long planRoundId) throws PortalException {
    RoundDetail round = check(planRoundId, ActionKeys.VIEW);
    boolean office =
        planPermission.contains(getPermissionChecker(), round.planEntryId(), ActionKeys.UPDATE);
    if (!office && round.round().state() == RoundState.DRAFT) {
      throw new NoSuchPlanRoundException("No round " + planRoundId);
    }
    return round;
  }

  private RoundDetail check(long planRoundId, String action) throws PortalException {
    RoundDetail round = planRoundLocalService.getRound(planRoundId);
    planPermission.check(getPermissionChecker(), round.planEntryId(), action);
    return round;
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
