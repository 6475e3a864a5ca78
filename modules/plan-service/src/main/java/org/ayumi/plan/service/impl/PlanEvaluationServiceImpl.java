package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.EvaluationDetail;
import org.ayumi.plan.service.base.PlanEvaluationServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {
      "json.web.service.context.name=ayumi",
      "json.web.service.context.path=PlanEvaluation"
    },
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanEvaluationServiceImpl extends PlanEvaluationServiceBaseImpl {

  /**
   * All evaluations by year, those that are not published among them, in a constant number of
   * queries.
   */
  @Override
  public List<EvaluationDetail> getEvaluations(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planEvaluationLocalService.getEvaluations(planEntryId);
  }

  /** Adds an evaluation, last of its year; an empty code is made up. */
  @Override
  public EvaluationDetail addEvaluation(long planEntryId, Evaluation evaluation)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planEvaluationLocalService.addEvaluation(
        getPermissionChecker().getUserId(), planEntryId, evaluation);
  }

  /** Changes everything but the code. */
  @Override
  public EvaluationDetail updateEvaluation(
      long planEntryId, String code, long mvccVersion, Evaluation evaluation)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planEvaluationLocalService.updateEvaluation(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, evaluation);
  }

  /**
   * @param beforeCode the evaluation of the same year before which it shall stand; empty: last
   */
  @Override
  public void moveEvaluation(long planEntryId, String code, String beforeCode)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planEvaluationLocalService.moveEvaluation(
        getPermissionChecker().getUserId(), planEntryId, code, beforeCode);
  }

  @Override
  public void deleteEvaluation(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planEvaluationLocalService.deleteEvaluation(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
