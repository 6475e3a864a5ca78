package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Date;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.EditionHashException;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.exchange.PlanJson;
import org.ayumi.plan.internal.convert.EditionColumns;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.internal.document.PlanLock;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edition.EditionApproval;
import org.ayumi.plan.internal.edition.EditionIndexes;
import org.ayumi.plan.internal.edition.PublicDocument;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEditionDocument;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.service.base.PlanEditionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanEdition",
    service = AopService.class)
public class PlanEditionLocalServiceImpl extends PlanEditionLocalServiceBaseImpl {

  @Override
  public PlanEdition publish(
      long userId, long planEntryId, long expectedDocumentVersion, Announcement announcement)
      throws PortalException {
    PlanEntry plan = planLock.lock(planEntryId);
    if (plan.getDocumentVersion() != expectedDocumentVersion) {
      throw new EditConflictException(expectedDocumentVersion, plan.getDocumentVersion());
    }
    PlanDocument document = PublicDocument.of(DocumentAssembler.document(loader.load(plan)));
    return publish(userId, plan, PlanJson.write(document), announcement);
  }

  @Override
  public PlanEdition republish(long userId, long editionId, Announcement announcement)
      throws PortalException {
    PlanEdition former = planEditionPersistence.findByPrimaryKey(editionId);
    PlanEntry plan = planLock.lock(former.getPlanEntryId());
    return publish(userId, plan, json(former), announcement);
  }

  private PlanEdition publish(long userId, PlanEntry plan, String json, Announcement announcement)
      throws PortalException {
    User user = userLocalService.getUser(userId);
    PlanEdition edition = edition(plan, user);
    edition.setTitle(announcement.title());
    edition.setNote(announcement.note());
    edition.setCorrection(announcement.correction());
    edition.setReleaseDate(announcement.release().map(Date::from).orElse(clock.now()));
    edition.setContentHash(PlanJson.hash(json));
    edition.setStatus(WorkflowConstants.STATUS_DRAFT);
    edition = planEditionPersistence.update(edition);
    store(edition, json);
    resourceLocalService.addResources(
        plan.getCompanyId(),
        plan.getGroupId(),
        userId,
        PlanEdition.class.getName(),
        edition.getPlanEditionId(),
        false,
        true,
        true);
    planWrites.record(
        Deed.publish(userId, plan.getPlanEntryId(), Integer.toString(edition.getEditionNumber())),
        plan);
    return editionApproval.begin(edition, user);
  }

  @Override
  public PlanEdition updateStatus(long userId, long editionId, int status) throws PortalException {
    PlanEdition edition = planEditionPersistence.findByPrimaryKey(editionId);
    User user = userLocalService.getUser(userId);
    edition.setStatus(status);
    edition.setStatusByUserId(userId);
    edition.setStatusByUserName(user.getFullName());
    edition.setStatusDate(clock.now());
    return planEditionPersistence.update(edition);
  }

  /** The newest that the public may read. */
  @Override
  public PlanEdition getLatestEdition(long groupId, String planCode) throws PortalException {
    return planEditionPersistence.findByG_P(groupId, planCode).stream()
        .filter(this::isPublic)
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanEditionException("No edition of " + planCode));
  }

  @Override
  public boolean isPublic(PlanEdition edition) {
    return EditionColumns.view(edition).isPublic(clock.instant());
  }

  /** Parsed once; held in memory after that. */
  @Override
  public PlanIndex getEditionIndex(long editionId) throws PortalException {
    return editionIndexes.get(editionId, this::read);
  }

  private PlanIndex read(long editionId) throws PortalException {
    return PlanIndex.of(PlanJson.read(json(planEditionPersistence.findByPrimaryKey(editionId))));
  }

  private String json(PlanEdition edition) throws PortalException {
    long editionId = edition.getPlanEditionId();
    String json = planEditionDocumentPersistence.findByPrimaryKey(editionId).getDocument();
    if (!PlanJson.hash(json).equals(edition.getContentHash())) {
      throw new EditionHashException(Long.toString(editionId));
    }
    return json;
  }

  private PlanEdition edition(PlanEntry plan, User user) {
    List<PlanEdition> latest =
        planEditionPersistence.findByPlanEntryId(plan.getPlanEntryId(), 0, 1, null, false);
    PlanEdition edition =
        planEditionPersistence.create(counterLocalService.increment(PlanEdition.class.getName()));
    edition.setGroupId(plan.getGroupId());
    edition.setCompanyId(plan.getCompanyId());
    edition.setUserId(user.getUserId());
    edition.setUserName(user.getFullName());
    edition.setPlanEntryId(plan.getPlanEntryId());
    edition.setPlanCode(plan.getExternalReferenceCode());
    edition.setEditionNumber(latest.isEmpty() ? 1 : latest.get(0).getEditionNumber() + 1);
    edition.setPublishedDate(clock.now());
    edition.setDocumentVersion(plan.getDocumentVersion());
    return edition;
  }

  private void store(PlanEdition edition, String json) {
    PlanEditionDocument document =
        planEditionDocumentPersistence.create(edition.getPlanEditionId());
    document.setGroupId(edition.getGroupId());
    document.setCompanyId(edition.getCompanyId());
    document.setDocument(json);
    planEditionDocumentPersistence.update(document);
  }

  @Reference private PlanClock clock;

  @Reference private EditionApproval editionApproval;

  @Reference private EditionIndexes editionIndexes;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanLock planLock;

  @Reference private PlanWrites planWrites;
}
