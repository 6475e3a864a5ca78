package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.Collation;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Requests;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.internal.document.PlanLock;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.inquiry.AnswerColumns;
import org.ayumi.plan.internal.inquiry.AnswerRows;
import org.ayumi.plan.internal.inquiry.RoundColumns;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.PlanExtension;
import org.ayumi.plan.model.PlanRound;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanEditionLocalService;
import org.ayumi.plan.service.base.PlanRoundLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(property = "model.class.name=org.ayumi.plan.model.PlanRound", service = AopService.class)
public class PlanRoundLocalServiceImpl extends PlanRoundLocalServiceBaseImpl {

  @Override
  public RoundDetail addRound(long userId, long planEntryId, Round round) throws PortalException {
    PlanEntry plan = planEntryPersistence.findByPrimaryKey(planEntryId);
    PlanRound row =
        planRoundPersistence.create(counterLocalService.increment(PlanRound.class.getName()));
    row.setGroupId(plan.getGroupId());
    row.setCompanyId(plan.getCompanyId());
    row.setPlanEntryId(planEntryId);
    row.setCreateDate(clock.now());
    row.setState(RoundState.DRAFT.name());
    RoundColumns.write(round, row);
    return view(stamped(row, userId));
  }

  /** Of an open round, what departments have been told stays: year, days of reference, form. */
  @Override
  public RoundDetail updateRound(long userId, long planRoundId, long mvccVersion, Round round)
      throws PortalException {
    PlanRound row = row(planRoundId, mvccVersion);
    Round stored = RoundColumns.read(row);
    if (stored.state() == RoundState.PUBLISHED) {
      throw new RoundStateException(stored.state());
    }
    Round kept = round;
    if (stored.state() == RoundState.OPEN) {
      kept =
          ImmutableRound.copyOf(round)
              .withYear(stored.year())
              .withReferenceDate(stored.referenceDate())
              .withFields(stored.fields())
              .withApprovalNeeded(stored.approvalNeeded());
    }
    RoundColumns.write(ImmutableRound.copyOf(kept).withOpenedDate(stored.openedDate()), row);
    return view(stamped(row, userId));
  }

  @Override
  public void deleteRound(long planRoundId, long mvccVersion) throws PortalException {
    PlanRound row = row(planRoundId, mvccVersion);
    check(row, RoundState.DRAFT);
    planExtensionPersistence.removeByPlanRoundId(planRoundId);
    planRoundPersistence.remove(row);
  }

  @Override
  public RoundDetail openRound(
      long userId, long planRoundId, long mvccVersion, Map<String, List<String>> members)
      throws PortalException {
    PlanEntry plan =
        planLock.lock(planRoundPersistence.findByPrimaryKey(planRoundId).getPlanEntryId());
    PlanRound row = row(planRoundId, mvccVersion);
    check(row, RoundState.DRAFT);
    PlanIndex index = PlanIndex.of(DocumentAssembler.document(loader.load(plan)));
    Requests requests = Requests.of(index, RoundColumns.read(row), members);
    answerRows.add(row, requests.all());
    row.setState(RoundState.OPEN.name());
    row.setOpenedDay(clock.today().toString());
    return view(stamped(row, userId));
  }

  @Override
  public RoundDetail extend(
      long userId, long planRoundId, String departmentCode, LocalDate dueDate, String reason)
      throws PortalException {
    PlanRound round = planRoundPersistence.findByPrimaryKey(planRoundId);
    check(round, RoundState.OPEN);
    if (planDepartmentPersistence.fetchByP_C(round.getPlanEntryId(), departmentCode) == null) {
      throw new NoSuchPlanDepartmentException(departmentCode);
    }
    PlanExtension row = planExtensionPersistence.fetchByR_D(planRoundId, departmentCode);
    if (row == null) {
      row =
          planExtensionPersistence.create(
              counterLocalService.increment(PlanExtension.class.getName()));
      row.setGroupId(round.getGroupId());
      row.setCompanyId(round.getCompanyId());
      row.setPlanEntryId(round.getPlanEntryId());
      row.setPlanRoundId(planRoundId);
      row.setDepartmentCode(departmentCode);
      row.setCreateDate(clock.now());
    }
    User user = userLocalService.getUser(userId);
    row.setUserId(userId);
    row.setUserName(user.getFullName());
    row.setModifiedDate(clock.now());
    row.setDueDay(dueDate.toString());
    row.setReason(reason);
    planExtensionPersistence.update(row);
    return view(round);
  }

  /** In one transaction: reports, answers, round and edition, or nothing of them. */
  @Override
  public PlanEdition publishRound(
      long userId, long planRoundId, long expectedDocumentVersion, Announcement announcement)
      throws PortalException {
    long planEntryId = planRoundPersistence.findByPrimaryKey(planRoundId).getPlanEntryId();
    PlanEntry written =
        planWrites.write(
            Deed.edit(userId, planEntryId),
            (rows, stored) -> {
              checkVersion(rows.plan(), expectedDocumentVersion);
              return publishAnswers(userId, planRoundId, stored);
            });
    return planEditionLocalService.publish(
        userId, planEntryId, written.getDocumentVersion(), announcement);
  }

  /** The plan with the confirmed answers as its reports; these and the round are published then. */
  private PlanDocument publishAnswers(long userId, long planRoundId, PlanDocument stored)
      throws PortalException {
    PlanRound round = planRoundPersistence.findByPrimaryKey(planRoundId);
    check(round, RoundState.OPEN);
    Collation collation = Collation.of(RoundColumns.read(round).year());
    User user = userLocalService.getUser(userId);
    for (PlanAnswer answer : answerRows.confirmed(planRoundId)) {
      answerRows.publish(answer, user);
      collation.add(AnswerColumns.request(answer), AnswerColumns.answer(answer));
    }
    round.setState(RoundState.PUBLISHED.name());
    stamped(round, userId);
    return collation.into(stored);
  }

  private static void checkVersion(PlanEntry plan, long expected) throws EditConflictException {
    if (plan.getDocumentVersion() != expected) {
      throw new EditConflictException(expected, plan.getDocumentVersion());
    }
  }

  @Override
  public List<RoundDetail> getRounds(long planEntryId) {
    Map<Long, List<PlanExtension>> extensions =
        planExtensionPersistence.findByPlanEntryId(planEntryId).stream()
            .collect(Collectors.groupingBy(PlanExtension::getPlanRoundId));
    return planRoundPersistence.findByPlanEntryId(planEntryId).stream()
        .map(
            row -> RoundColumns.view(row, extensions.getOrDefault(row.getPlanRoundId(), List.of())))
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public RoundDetail getRound(long planRoundId) throws PortalException {
    return view(planRoundPersistence.findByPrimaryKey(planRoundId));
  }

  private RoundDetail view(PlanRound row) {
    return RoundColumns.view(row, planExtensionPersistence.findByPlanRoundId(row.getPlanRoundId()));
  }

  private PlanRound stamped(PlanRound row, long userId) throws PortalException {
    Date now = clock.now();
    row.setUserId(userId);
    row.setUserName(userLocalService.getUser(userId).getFullName());
    row.setModifiedDate(now);
    PlanRound written = planRoundPersistence.update(row);
    planRoundPersistence.flush();
    return written;
  }

  private PlanRound row(long planRoundId, long mvccVersion) throws PortalException {
    PlanRound row = planRoundPersistence.findByPrimaryKey(planRoundId);
    if (row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
    return row;
  }

  private static void check(PlanRound row, RoundState needed) throws RoundStateException {
    if (RoundColumns.state(row) != needed) {
      throw new RoundStateException(RoundColumns.state(row));
    }
  }

  @Reference private AnswerRows answerRows;

  @Reference private PlanClock clock;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanEditionLocalService planEditionLocalService;

  @Reference private PlanLock planLock;

  @Reference private PlanWrites planWrites;
}
