package org.ayumi.plan.internal.document;

import java.util.List;
import org.ayumi.plan.internal.history.FieldChange;
import org.ayumi.plan.model.PlanChange;
import org.ayumi.plan.service.persistence.PlanChangePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the history: one row for each changed field, all of one act under one batch id. */
@Component(service = ChangeLog.class)
public class ChangeLog {

  void add(List<FieldChange> changes, Writing writing) {
    long batchId = 0;
    // Oldest rows have the lowest keys, and the history is read backwards.
    for (int i = changes.size() - 1; i >= 0; i--) {
      long id = writing.nextId(PlanChange.class);
      batchId = batchId == 0 ? id : batchId;
      PlanChange row = planChangePersistence.create(id);
      writing.place(row);
      writing.stamp(row);
      row.setPlanEntryId(writing.planEntryId());
      row.setBatchId(batchId);
      changes.get(i).write(row);
      planChangePersistence.update(row);
    }
  }

  @Reference private PlanChangePersistence planChangePersistence;
}
