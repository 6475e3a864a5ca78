package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerCheck;
import org.ayumi.plan.domain.inquiry.AnswerRole;
import org.ayumi.plan.domain.inquiry.AnswerRules;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.AnswerActException;
import org.ayumi.plan.exception.AnswerFaultException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.ReasonMissingException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.internal.convert.TermColumns;
import org.ayumi.plan.internal.document.StaleWrites;
import org.ayumi.plan.internal.inquiry.AnswerColumns;
import org.ayumi.plan.internal.inquiry.AnswerRows;
import org.ayumi.plan.internal.inquiry.RoundColumns;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.view.AnswerStep;
import org.ayumi.plan.service.base.PlanAnswerLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanAnswer",
    service = AopService.class)
public class PlanAnswerLocalServiceImpl extends PlanAnswerLocalServiceBaseImpl {

  /** What an answer must be complete for. */
  private static final Set<AnswerAct> HANDED_ON =
      EnumSet.of(AnswerAct.CHECK, AnswerAct.SUBMIT, AnswerAct.RECEIVE);

  /**
   * @param roles those that the user has for the answer
   */
  @Override
  public PlanAnswer saveAnswer(
      long userId, long planAnswerId, long mvccVersion, Answer answer, Set<AnswerRole> roles)
      throws PortalException {
    PlanAnswer row = row(planAnswerId, mvccVersion);
    AnswerState after = after(row, AnswerAct.SAVE, roles);
    check(answerCheck(row).ofDraft(answer));
    AnswerColumns.write(answer, row);
    return move(row, userId, AnswerAct.SAVE, after, "");
  }

  /**
   * @param roles those that the user has for the answer
   * @param reason empty where none is asked for
   */
  @Override
  public PlanAnswer act(
      long userId,
      long planAnswerId,
      long mvccVersion,
      AnswerAct act,
      String reason,
      Set<AnswerRole> roles)
      throws PortalException {
    PlanAnswer row = row(planAnswerId, mvccVersion);
    if (act == AnswerAct.SAVE) {
      throw new AnswerActException(act);
    }
    AnswerState after = after(row, act, roles);
    if (act == AnswerAct.RETURN && reason.isBlank()) {
      throw new ReasonMissingException(act);
    }
    if (HANDED_ON.contains(act)) {
      check(answerCheck(row).ofFinal(AnswerColumns.answer(row), row.isLeading(), round(row)));
    }
    return move(row, userId, act, after, reason);
  }

  @Override
  public List<PlanAnswer> getAnswers(long planRoundId) {
    return planAnswerPersistence.findByPlanRoundId(planRoundId);
  }

  /** Those of one content in a round, the lead's first. */
  @Override
  public List<PlanAnswer> getAnswers(long planRoundId, String contentCode) {
    return planAnswerPersistence.findByR_C(planRoundId, contentCode);
  }

  @Override
  public List<AnswerStep> getSteps(long planAnswerId) {
    return planAnswerStepPersistence.findByPlanAnswerId(planAnswerId).stream()
        .map(AnswerColumns::step)
        .collect(Collectors.toUnmodifiableList());
  }

  private AnswerState after(PlanAnswer row, AnswerAct act, Set<AnswerRole> roles)
      throws PortalException {
    Round round = round(row);
    if (round.state() != RoundState.OPEN) {
      throw new RoundStateException(round.state());
    }
    return AnswerRules.of(round)
        .after(AnswerColumns.state(row), act, roles)
        .orElseThrow(() -> new AnswerActException(act));
  }

  private Round round(PlanAnswer row) throws PortalException {
    return RoundColumns.read(planRoundPersistence.findByPrimaryKey(row.getPlanRoundId()));
  }

  private AnswerCheck answerCheck(PlanAnswer row) {
    return AnswerCheck.of(
        planTermPersistence.findByPlanEntryId(row.getPlanEntryId()).stream()
            .map(TermColumns::read)
            .collect(Collectors.toList()));
  }

  private static void check(Set<AnswerCheck.Fault> faults) throws AnswerFaultException {
    if (!faults.isEmpty()) {
      throw new AnswerFaultException(faults);
    }
  }

  private PlanAnswer move(
      PlanAnswer row, long userId, AnswerAct act, AnswerState after, String reason)
      throws PortalException {
    User user = userLocalService.getUser(userId);
    try {
      PlanAnswer written = answerRows.move(row, user, act, after, reason);
      planAnswerPersistence.flush();
      return written;
    } catch (RuntimeException exception) {
      throw StaleWrites.conflict(exception, row.getMvccVersion());
    }
  }

  private PlanAnswer row(long planAnswerId, long mvccVersion) throws PortalException {
    PlanAnswer row = planAnswerPersistence.findByPrimaryKey(planAnswerId);
    if (row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
    return row;
  }

  @Reference private AnswerRows answerRows;
}
