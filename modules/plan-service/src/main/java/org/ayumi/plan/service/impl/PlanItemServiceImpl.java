package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.internal.list.ItemDetails;
import org.ayumi.plan.internal.list.ItemList;
import org.ayumi.plan.internal.list.ItemListQuery;
import org.ayumi.plan.internal.permission.PlanPermissionLookup;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.ItemPage;
import org.ayumi.plan.service.base.PlanItemServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {"json.web.service.context.name=ayumi", "json.web.service.context.path=PlanItem"},
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanItemServiceImpl extends PlanItemServiceBaseImpl {

  /**
   * The items that the query finds, in printed order.
   *
   * @param mine only those for which the user's departments are responsible
   */
  @Override
  public ItemPage getItems(long planEntryId, ItemQuery query, boolean mine, int start, int end)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return itemList.page(
        permissions.of(getPermissionChecker(), planEntryId),
        ItemListQuery.of(getPermissionChecker().getUserId(), planEntryId, query, mine),
        start,
        end);
  }

  @Override
  public ItemDetail getItem(long planEntryId, String code) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return detail(planEntryId, code);
  }

  /**
   * Writes an item with its contents and years.
   *
   * @throws org.ayumi.plan.exception.EditConflictException with the stored item, if the version is
   *     not the stored one
   * @throws org.ayumi.plan.exception.ItemStructureException if the user may edit the item but not
   *     where it stands and who is responsible
   */
  @Override
  public ItemDetail updateItem(long planEntryId, String code, long mvccVersion, Item item)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    permissions.checkEdit(
        getPermissionChecker(), planEntryId, planItemLocalService.getItem(planEntryId, code), item);
    planItemLocalService.updateItem(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, item);
    return detail(planEntryId, code);
  }

  /** Adds an item after the last one under its heading; an empty code is made up. */
  @Override
  public ItemDetail addItem(long planEntryId, Item item) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return detail(
        planEntryId,
        planItemLocalService.addItem(getPermissionChecker().getUserId(), planEntryId, item));
  }

  /**
   * @throws org.ayumi.plan.exception.ItemInUseException if a committee has evaluated it
   */
  @Override
  public void deleteItem(long planEntryId, String code, long mvccVersion) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planItemLocalService.deleteItem(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  /**
   * Moves an item under a heading.
   *
   * @param headingCode empty in a plan without headings
   * @param beforeCode the item before which it shall stand; empty: last under the heading
   */
  @Override
  public ItemDetail moveItem(long planEntryId, String code, String headingCode, String beforeCode)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planItemLocalService.moveItem(
        getPermissionChecker().getUserId(), planEntryId, code, headingCode, beforeCode);
    return detail(planEntryId, code);
  }

  /**
   * Takes a candidate of an outline into the plan (G15): from then on it is answered and counted.
   *
   * @throws org.ayumi.plan.exception.ItemNotCandidateException if it is in the plan already
   */
  @Override
  public ItemDetail promoteItem(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planItemLocalService.promoteItem(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
    return detail(planEntryId, code);
  }

  private ItemDetail detail(long planEntryId, String code) throws PortalException {
    return itemDetails.of(
        permissions.of(getPermissionChecker(), planEntryId),
        getPermissionChecker().getUserId(),
        planEntryId,
        code);
  }

  @Reference private ItemDetails itemDetails;

  @Reference private ItemList itemList;

  @Reference private PlanPermissionLookup permissions;

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
