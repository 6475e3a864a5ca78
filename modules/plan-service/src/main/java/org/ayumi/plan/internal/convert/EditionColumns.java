package org.ayumi.plan.internal.convert;

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
        .build();
  }
}
