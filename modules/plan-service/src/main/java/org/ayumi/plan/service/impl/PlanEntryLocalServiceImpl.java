package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.exception.DuplicatePlanCodeException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.exception.PlanCodeChangeException;
import org.ayumi.plan.exception.PublishedPlanException;
import org.ayumi.plan.internal.convert.PlanColumns;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.internal.document.PlanLock;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.service.base.PlanEntryLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(property = "model.class.name=org.ayumi.plan.model.PlanEntry", service = AopService.class)
public class PlanEntryLocalServiceImpl extends PlanEntryLocalServiceBaseImpl {

  @Override
  public PlanEntry addPlanEntry(long userId, long groupId, PlanHead head, List<Level> levels)
      throws PortalException {
    checkCode(groupId, head.code());
    checkLevels(head, levels);
    User user = userLocalService.getUser(userId);
    PlanEntry plan =
        planEntryPersistence.create(counterLocalService.increment(PlanEntry.class.getName()));
    plan.setGroupId(groupId);
    plan.setCompanyId(user.getCompanyId());
    plan.setUserId(userId);
    plan.setUserName(user.getFullName());
    plan.setCreateDate(clock.now());
    plan.setModifiedDate(clock.now());
    PlanColumns.write(head, levels, plan);
    plan = planEntryPersistence.update(plan);
    resourceLocalService.addResources(
        plan.getCompanyId(),
        groupId,
        userId,
        PlanEntry.class.getName(),
        plan.getPlanEntryId(),
        false,
        true,
        true);
    return plan;
  }

  @Override
  public PlanEntry updatePlanEntry(
      long userId, long planEntryId, long headVersion, PlanHead head, List<Level> levels)
      throws PortalException {
    return planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          checkHeadVersion(rows.plan(), headVersion);
          checkCodeChange(rows.plan(), head.code());
          return ImmutablePlanDocument.copyOf(stored).withHead(head).withLevels(levels);
        });
  }

  @Override
  public PlanEntry setTerms(long userId, long planEntryId, long headVersion, List<Term> terms)
      throws PortalException {
    return planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          checkHeadVersion(rows.plan(), headVersion);
          return ImmutablePlanDocument.copyOf(stored).withTerms(terms);
        });
  }

  @Override
  public PlanEntry importPlan(
      long userId,
      long planEntryId,
      long expectedDocumentVersion,
      PlanDocument document,
      String source)
      throws PortalException {
    return planWrites.write(
        Deed.imports(userId, planEntryId, source),
        (rows, stored) -> {
          long version = rows.plan().getDocumentVersion();
          if (version != expectedDocumentVersion) {
            throw new EditConflictException(expectedDocumentVersion, version);
          }
          checkCodeChange(rows.plan(), document.head().code());
          return document;
        });
  }

  @Override
  public PlanDocument getPlanDocument(long planEntryId) throws PortalException {
    return DocumentAssembler.document(
        loader.load(planEntryPersistence.findByPrimaryKey(planEntryId)));
  }

  @Override
  public List<PlanEntry> getPlanEntries(long groupId) {
    return planEntryPersistence.findByGroupId(groupId);
  }

  @Override
  public void deletePlan(long planEntryId) throws PortalException {
    PlanEntry plan = planLock.lock(planEntryId);
    if (planEditionPersistence.countByPlanEntryId(planEntryId) > 0) {
      throw new PublishedPlanException(plan.getExternalReferenceCode());
    }
    planReminderPersistence.removeByPlanEntryId(planEntryId);
    planAnswerStepPersistence.removeByPlanEntryId(planEntryId);
    planAnswerPersistence.removeByPlanEntryId(planEntryId);
    planExtensionPersistence.removeByPlanEntryId(planEntryId);
    planRoundPersistence.removeByPlanEntryId(planEntryId);
    planIndicatorValuePersistence.removeByPlanEntryId(planEntryId);
    planIndicatorPersistence.removeByPlanEntryId(planEntryId);
    planEvaluationPersistence.removeByPlanEntryId(planEntryId);
    planPassagePersistence.removeByPlanEntryId(planEntryId);
    planContentYearPersistence.removeByPlanEntryId(planEntryId);
    planAssignmentPersistence.removeByPlanEntryId(planEntryId);
    planActorMarkPersistence.removeByPlanEntryId(planEntryId);
    planContentPersistence.removeByPlanEntryId(planEntryId);
    planItemPersistence.removeByPlanEntryId(planEntryId);
    planHeadingPersistence.removeByPlanEntryId(planEntryId);
    planDepartmentUnitPersistence.removeByPlanEntryId(planEntryId);
    planDepartmentPersistence.removeByPlanEntryId(planEntryId);
    planTermPersistence.removeByPlanEntryId(planEntryId);
    planDraftPersistence.removeByPlanEntryId(planEntryId);
    planChangePersistence.removeByPlanEntryId(planEntryId);
    planColumnMappingPersistence.removeByG_P(plan.getGroupId(), planEntryId);
    resourceLocalService.deleteResource(
        plan.getCompanyId(),
        PlanEntry.class.getName(),
        ResourceConstants.SCOPE_INDIVIDUAL,
        planEntryId);
    planEntryPersistence.remove(plan);
  }

  private void checkCode(long groupId, String code) throws DuplicatePlanCodeException {
    if (planEntryPersistence.fetchByERC_G(code, groupId) != null) {
      throw new DuplicatePlanCodeException(code);
    }
  }

  private void checkCodeChange(PlanEntry plan, String code) throws PortalException {
    if (plan.getExternalReferenceCode().equals(code)) {
      return;
    }
    checkCode(plan.getGroupId(), code);
    if (planEditionPersistence.countByPlanEntryId(plan.getPlanEntryId()) > 0) {
      throw new PlanCodeChangeException(plan.getExternalReferenceCode());
    }
  }

  private static void checkHeadVersion(PlanEntry plan, long expected) throws EditConflictException {
    if (plan.getHeadVersion() != expected) {
      throw new EditConflictException(expected, plan.getHeadVersion());
    }
  }

  private static void checkLevels(PlanHead head, List<Level> levels) throws InvalidPlanException {
    List<Violation> violations =
        PlanCheck.violations(PlanDocument.builder().head(head).levels(levels).build());
    if (!violations.isEmpty()) {
      throw new InvalidPlanException(violations);
    }
  }

  @Reference private PlanClock clock;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanLock planLock;

  @Reference private PlanWrites planWrites;
}
