package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.EditionHashException;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.exchange.PlanJson;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.internal.document.PlanLock;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edition.EditionIndexes;
import org.ayumi.plan.internal.edition.PublicDocument;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEditionDocument;
import org.ayumi.plan.model.PlanEntry;
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
      long userId, long planEntryId, long expectedDocumentVersion, String title, String note)
      throws PortalException {
    PlanEntry plan = planLock.lock(planEntryId);
    if (plan.getDocumentVersion() != expectedDocumentVersion) {
      throw new EditConflictException(expectedDocumentVersion, plan.getDocumentVersion());
    }
    PlanDocument document = PublicDocument.of(DocumentAssembler.document(loader.load(plan)));
    String json = PlanJson.write(document);
    PlanEdition edition = edition(plan, userLocalService.getUser(userId));
    edition.setTitle(title);
    edition.setNote(note);
    edition.setContentHash(PlanJson.hash(json));
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
        Deed.publish(userId, planEntryId, Integer.toString(edition.getEditionNumber())), plan);
    return edition;
  }

  @Override
  public PlanEdition getLatestEdition(long groupId, String planCode) throws PortalException {
    List<PlanEdition> latest = planEditionPersistence.findByG_P(groupId, planCode, 0, 1);
    if (latest.isEmpty()) {
      throw new NoSuchPlanEditionException("No edition of " + planCode);
    }
    return latest.get(0);
  }

  /** Parsed once; held in memory after that. */
  @Override
  public PlanIndex getEditionIndex(long editionId) throws PortalException {
    return editionIndexes.get(editionId, this::read);
  }

  private PlanIndex read(long editionId) throws PortalException {
    PlanEdition edition = planEditionPersistence.findByPrimaryKey(editionId);
    String json = planEditionDocumentPersistence.findByPrimaryKey(editionId).getDocument();
    if (!PlanJson.hash(json).equals(edition.getContentHash())) {
      throw new EditionHashException(Long.toString(editionId));
    }
    return PlanIndex.of(PlanJson.read(json));
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

  @Reference private EditionIndexes editionIndexes;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanLock planLock;

  @Reference private PlanWrites planWrites;
}
