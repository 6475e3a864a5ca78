package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.EvaluationEdits;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.model.view.EvaluationDetail;
import org.ayumi.plan.service.base.PlanEvaluationLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanEvaluation",
    service = AopService.class)
public class PlanEvaluationLocalServiceImpl extends PlanEvaluationLocalServiceBaseImpl {

  @Override
  public List<EvaluationDetail> getEvaluations(long planEntryId) throws PortalException {
    PlanRows rows = loader.book(planEntryPersistence.findByPrimaryKey(planEntryId));
    return DocumentAssembler.document(rows).evaluations().stream()
        .map(each -> EvaluationDetail.of(each, rows.evaluation(each.code()).getMvccVersion()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public EvaluationDetail addEvaluation(long userId, long planEntryId, Evaluation evaluation)
      throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Evaluation coded = EvaluationEdits.coded(stored, evaluation);
          code[0] = coded.code();
          return EvaluationEdits.add(stored, coded);
        });
    return detail(planEntryId, code[0]);
  }

  @Override
  public EvaluationDetail updateEvaluation(
      long userId, long planEntryId, String code, long mvccVersion, Evaluation evaluation)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return EvaluationEdits.replace(stored, code, evaluation);
        });
    return detail(planEntryId, code);
  }

  @Override
  public void moveEvaluation(long userId, long planEntryId, String code, String beforeCode)
      throws PortalException {
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.EVALUATION, code),
        (rows, stored) -> EvaluationEdits.move(stored, code, beforeCode));
  }

  @Override
  public void deleteEvaluation(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return EvaluationEdits.delete(stored, code);
        });
  }

  private EvaluationDetail detail(long planEntryId, String code) throws PortalException {
    return getEvaluations(planEntryId).stream()
        .filter(detail -> detail.evaluation().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanEvaluationException("No evaluation " + code));
  }

  private static void check(PlanRows rows, String code, long mvccVersion)
      throws EditConflictException {
    PlanEvaluation row = rows.evaluation(code);
    if (row != null && row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanWrites planWrites;
}
