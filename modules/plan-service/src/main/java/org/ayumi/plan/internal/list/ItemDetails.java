package org.ayumi.plan.internal.list;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.PlanDraftLocalService;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one item to one user. */
@Component(service = ItemDetails.class)
public class ItemDetails {

  public ItemDetail of(PlanPermissions permissions, long userId, long planEntryId, String code)
      throws PortalException {
    PlanRows rows = loader.load(planEntryPersistence.findByPrimaryKey(planEntryId), code);
    PlanItem row = rows.item(code);
    if (row == null) {
      throw new NoSuchPlanItemException("No item " + code);
    }
    Item item = DocumentAssembler.document(rows).items().get(0);
    return ItemDetail.builder()
        .item(item)
        .mvccVersion(row.getMvccVersion())
        .editable(permissions.canEdit(item))
        .structureEditable(permissions.canUpdate())
        .draft(planDraftLocalService.getDraft(userId, planEntryId, code))
        .modified(row.getModifiedDate().toInstant())
        .modifiedBy(row.getUserName())
        .build();
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanDraftLocalService planDraftLocalService;

  @Reference private PlanEntryPersistence planEntryPersistence;
}
