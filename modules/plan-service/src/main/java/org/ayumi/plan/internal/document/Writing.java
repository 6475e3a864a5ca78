package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.model.AuditedModel;
import com.liferay.portal.kernel.model.GroupedModel;
import com.liferay.portal.kernel.model.ShardedModel;
import com.liferay.portal.kernel.model.User;
import java.util.Date;
import org.ayumi.plan.model.PlanEntry;

/** One act of writing: in which plan, by whom, when, and the keys for what is new. */
final class Writing {

  private final PlanEntry plan;
  private final User user;
  private final Date now;
  private final IdBlocks ids;

  Writing(PlanEntry plan, User user, Date now, IdBlocks ids) {
    this.plan = plan;
    this.user = user;
    this.now = new Date(now.getTime());
    this.ids = ids;
  }

  long planEntryId() {
    return plan.getPlanEntryId();
  }

  long groupId() {
    return plan.getGroupId();
  }

  long nextId(Class<?> model) {
    return ids.next(model);
  }

  /** Says where a new row belongs, and who made it. */
  void place(Object row) {
    ((ShardedModel) row).setCompanyId(plan.getCompanyId());
    if (row instanceof GroupedModel) {
      ((GroupedModel) row).setGroupId(plan.getGroupId());
    }
    if (row instanceof AuditedModel) {
      ((AuditedModel) row).setCreateDate(now);
    }
  }

  /**
   * Says who changed a row. The plan's user id stays that of who made it: the portal lets a model's
   * user do everything with it.
   */
  void stamp(Object row) {
    if (row instanceof AuditedModel) {
      AuditedModel audited = (AuditedModel) row;
      if (!row.equals(plan)) {
        audited.setUserId(user.getUserId());
      }
      audited.setUserName(user.getFullName());
      audited.setModifiedDate(now);
    }
  }
}
