package org.ayumi.plan.internal.convert;

import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Date;
import java.util.Optional;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.view.Edition;

/** An edition's row as a value. */
public final class EditionColumns {

  private EditionColumns() {}

  public static Edition view(PlanEdition row) {
    return Edition.builder()
        .editionId(row.getPlanEditionId())
        .groupId(row.getGroupId())
        .planEntryId(row.getPlanEntryId())
        .planCode(row.getPlanCode())
        .number(row.getEditionNumber())
        .published(row.getPublishedDate().toInstant())
        .title(row.getTitle())
        .note(row.getNote())
        .contentHash(row.getContentHash())
        .documentVersion(row.getDocumentVersion())
        .release(release(row).toInstant())
        .correction(row.isCorrection())
        .approved(row.getStatus() == WorkflowConstants.STATUS_APPROVED)
        .build();
  }

  /** Editions from before there were embargoes were public at once. */
  private static Date release(PlanEdition row) {
    return Optional.ofNullable(row.getReleaseDate()).orElse(row.getPublishedDate());
  }
}
