package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.internal.convert.ItemColumns;
import org.ayumi.plan.model.PlanActorMark;
import org.ayumi.plan.service.persistence.PlanActorMarkPersistence;

/** Rows of actors of items. */
final class ActorTable extends RowTable<Placed<ActorMark>, PlanActorMark> {

  private final PlanActorMarkPersistence persistence;

  ActorTable(PlanActorMarkPersistence persistence) {
    super(PlanActorMark.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanActorMark create(long id, Writing writing) {
    PlanActorMark row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    row.setGroupId(writing.groupId());
    return row;
  }

  @Override
  void write(Placed<ActorMark> value, PlanActorMark row, PlanRows rows) throws PortalException {
    ItemColumns.write(value.value(), row);
    row.setPlanItemId(rows.item(value.ownerCode()).getPlanItemId());
    row.setPriority(value.position());
  }

  @Override
  boolean ordered() {
    return false;
  }
}
