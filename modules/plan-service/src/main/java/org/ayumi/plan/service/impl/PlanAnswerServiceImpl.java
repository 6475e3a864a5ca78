package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerRole;
import org.ayumi.plan.domain.inquiry.AnswerRules;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.NoSuchPlanAnswerException;
import org.ayumi.plan.internal.inquiry.AnswerColumns;
import org.ayumi.plan.internal.permission.PlanPermissionLookup;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.AnswerStep;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanRoundLocalService;
import org.ayumi.plan.service.base.PlanAnswerServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanAnswer"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanAnswerServiceImpl extends PlanAnswerServiceBaseImpl {

  /**
   * What was asked in a round, in the order of the plan, in a constant number of queries: who
   * collates or publishes sees everything, a department the contents for which it is asked, with
   * what the others contribute to them.
   */
  @Override
  public List<AnswerDetail> getAnswers(long planRoundId) throws PortalException {
    RoundDetail round = planRoundLocalService.getRound(planRoundId);
    PlanPermissions user = permissions(round.planEntryId());
    List<PlanAnswer> rows = planAnswerLocalService.getAnswers(planRoundId);
    Set<String> visible = contents(rows, user);
    return rows.stream()
        .filter(row -> user.canReadAnswers() || visible.contains(row.getContentCode()))
        .map(row -> view(row, round, user))
        .collect(Collectors.toUnmodifiableList());
  }

  /** The codes of the contents for which the user's departments are asked. */
  private static Set<String> contents(List<PlanAnswer> rows, PlanPermissions user) {
    return rows.stream()
        .filter(row -> !user.answerRoles(row.getDepartmentCode()).isEmpty())
        .map(PlanAnswer::getContentCode)
        .collect(Collectors.toSet());
  }

  /**
   * @throws NoSuchPlanAnswerException also for one that the user may not see
   */
  @Override
  public AnswerDetail getAnswer(long planAnswerId) throws PortalException {
    PlanAnswer row = planAnswerPersistence.findByPrimaryKey(planAnswerId);
    PlanPermissions user = permissions(row.getPlanEntryId());
    List<PlanAnswer> beside =
        planAnswerLocalService.getAnswers(row.getPlanRoundId(), row.getContentCode());
    if (!user.canReadAnswers() && contents(beside, user).isEmpty()) {
      throw new NoSuchPlanAnswerException("No answer " + planAnswerId);
    }
    return view(row, planRoundLocalService.getRound(row.getPlanRoundId()), user);
  }

  /**
   * Writes an answer; hands nothing on.
   *
   * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it
   * @throws org.ayumi.plan.exception.EditConflictException if somebody else wrote meanwhile
   * @throws PrincipalException if the answer is not one of the user's departments
   */
  @Override
  public AnswerDetail saveAnswer(AnswerEdit edit) throws PortalException {
    PlanAnswer row = planAnswerPersistence.findByPrimaryKey(edit.planAnswerId());
    PlanPermissions user = permissions(row.getPlanEntryId());
    return view(
        write(edit, roles(row, user)), planRoundLocalService.getRound(row.getPlanRoundId()), user);
  }

  /** Writes several answers in one transaction: all of them or none. */
  @Override
  public void saveAnswers(List<AnswerEdit> edits) throws PortalException {
    Map<Long, PlanPermissions> users = new HashMap<>();
    for (AnswerEdit edit : edits) {
      write(edit, roles(edit.planAnswerId(), users));
    }
  }

  private PlanAnswer write(AnswerEdit edit, Set<AnswerRole> roles) throws PortalException {
    return planAnswerLocalService.saveAnswer(
        getPermissionChecker().getUserId(),
        edit.planAnswerId(),
        edit.mvccVersion(),
        edit.answer(),
        roles);
  }

  /**
   * Hands an answer on, back or through (E5).
   *
   * @param reason needed to send it back, else empty
   * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it to the user
   * @throws org.ayumi.plan.exception.AnswerFaultException if it lacks what the round asks
   * @throws org.ayumi.plan.exception.ReasonMissingException if it is sent back without a reason
   * @throws PrincipalException if the user has nothing to do with it
   */
  @Override
  public AnswerDetail act(long planAnswerId, long mvccVersion, AnswerAct act, String reason)
      throws PortalException {
    PlanAnswer row = planAnswerPersistence.findByPrimaryKey(planAnswerId);
    PlanPermissions user = permissions(row.getPlanEntryId());
    PlanAnswer moved =
        planAnswerLocalService.act(
            getPermissionChecker().getUserId(),
            planAnswerId,
            mvccVersion,
            act,
            reason,
            roles(row, user));
    return view(moved, planRoundLocalService.getRound(row.getPlanRoundId()), user);
  }

  /**
   * Does the same with several answers in one transaction: all of them or none.
   *
   * @param versions for each answer, by its id, the version that the user saw
   */
  @Override
  public void actAll(Map<Long, Long> versions, AnswerAct act) throws PortalException {
    Map<Long, PlanPermissions> users = new HashMap<>();
    for (Map.Entry<Long, Long> each : versions.entrySet()) {
      planAnswerLocalService.act(
          getPermissionChecker().getUserId(),
          each.getKey(),
          each.getValue(),
          act,
          "",
          roles(each.getKey(), users));
    }
  }

  /** Who did what with the answer, in order. */
  @Override
  public List<AnswerStep> getSteps(long planAnswerId) throws PortalException {
    getAnswer(planAnswerId);
    return planAnswerLocalService.getSteps(planAnswerId);
  }

  private PlanPermissions permissions(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return permissions.of(getPermissionChecker(), planEntryId);
  }

  /**
   * @param users what the user may do with the plans seen so far
   */
  private Set<AnswerRole> roles(long planAnswerId, Map<Long, PlanPermissions> users)
      throws PortalException {
    PlanAnswer row = planAnswerPersistence.findByPrimaryKey(planAnswerId);
    if (!users.containsKey(row.getPlanEntryId())) {
      users.put(row.getPlanEntryId(), permissions(row.getPlanEntryId()));
    }
    return roles(row, users.get(row.getPlanEntryId()));
  }

  private static Set<AnswerRole> roles(PlanAnswer row, PlanPermissions user)
      throws PrincipalException {
    Set<AnswerRole> roles = user.answerRoles(row.getDepartmentCode());
    if (roles.isEmpty()) {
      throw new PrincipalException("Not an answer of the user");
    }
    return roles;
  }

  private static AnswerDetail view(PlanAnswer row, RoundDetail round, PlanPermissions user) {
    boolean open = round.round().state() == RoundState.OPEN;
    Set<AnswerRole> roles = user.answerRoles(row.getDepartmentCode());
    return AnswerDetail.builder()
        .planAnswerId(row.getPlanAnswerId())
        .planRoundId(row.getPlanRoundId())
        .request(AnswerColumns.request(row))
        .state(AnswerColumns.state(row))
        .answer(AnswerColumns.answer(row))
        .mvccVersion(row.getMvccVersion())
        .acts(
            open
                ? AnswerRules.of(round.round()).acts(AnswerColumns.state(row), roles)
                : Set.<AnswerAct>of())
        .modified(Optional.ofNullable(row.getModifiedDate()).map(Date::toInstant))
        .modifiedBy(row.getUserName())
        .build();
  }

  @Reference private PlanPermissionLookup permissions;

  @Reference private PlanRoundLocalService planRoundLocalService;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
