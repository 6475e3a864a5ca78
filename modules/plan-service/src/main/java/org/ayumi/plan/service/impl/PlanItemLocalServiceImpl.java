package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.ItemEdits;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.service.base.PlanItemLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(property = "model.class.name=org.ayumi.plan.model.PlanItem", service = AopService.class)
public class PlanItemLocalServiceImpl extends PlanItemLocalServiceBaseImpl {

  @Override
  public Item getItem(long planEntryId, String code) throws PortalException {
    PlanRows rows = loader.load(planEntryPersistence.findByPrimaryKey(planEntryId), code);
    if (rows.item(code) == null) {
      throw new NoSuchPlanItemException("No item " + code);
    }
    return DocumentAssembler.document(rows).items().get(0);
  }

  @Override
  public void updateItem(long userId, long planEntryId, String code, long mvccVersion, Item item)
      throws PortalException {
    Deed deed = Deed.edit(userId, planEntryId);
    if (getItem(planEntryId, code).relisting().equals(item.relisting())) {
      planWrites.writeItem(
          deed, code, (rows, stored) -> updated(rows, stored, code, mvccVersion, item));
    } else {
      // Whether the original exists and none repeats another in a circle shows in the whole plan.
      planWrites.write(deed, (rows, stored) -> updated(rows, stored, code, mvccVersion, item));
    }
  }

  @Override
  public String addItem(long userId, long planEntryId, Item item) throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Item coded = ItemEdits.coded(stored, item);
          code[0] = coded.code();
          return ItemEdits.add(stored, coded);
        });
    return code[0];
  }

  @Override
  public void deleteItem(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, stored, code, mvccVersion);
          return ItemEdits.delete(stored, code);
        });
  }

  @Override
  public void moveItem(
      long userId, long planEntryId, String code, String headingCode, String beforeCode)
      throws PortalException {
    Optional<String> heading = headingCode.isEmpty() ? Optional.empty() : Optional.of(headingCode);
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.ITEM, code),
        (rows, stored) -> ItemEdits.move(stored, code, heading, beforeCode));
  }

  @Override
  public void promoteItem(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.writeItem(
        Deed.edit(userId, planEntryId),
        code,
        (rows, stored) -> {
          check(rows, stored, code, mvccVersion);
          return ItemEdits.promote(stored, code);
        });
  }

  private PlanDocument updated(
      PlanRows rows, PlanDocument stored, String code, long mvccVersion, Item item)
      throws PortalException {
    Item before = check(rows, stored, code, mvccVersion);
    Item after = ImmutableItem.copyOf(PrintedForms.recompose(before, item)).withCode(code);
    after = ItemEdits.withContentCodes(after);
    checkContentCodes(rows.item(code), after);
    return ItemEdits.replace(stored, after);
  }

  private static Item check(PlanRows rows, PlanDocument stored, String code, long mvccVersion)
      throws PortalException {
    PlanItem row = rows.item(code);
    if (row == null) {
      throw new NoSuchPlanItemException("No item " + code);
    }
    Item item =
        stored.items().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    if (row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion(), item);
    }
    return item;
  }

  /** A content's code is unique in the plan, of which only one item may be loaded. */
  private void checkContentCodes(PlanItem row, Item item) throws InvalidPlanException {
    for (Content content : item.contents()) {
      PlanContent other =
          planContentPersistence.fetchByP_C(row.getPlanEntryId(), content.code(), false);
      if (other != null && other.getPlanItemId() != row.getPlanItemId()) {
        throw new InvalidPlanException(
            List.of(Violation.of(content.code(), Violation.Rule.DUPLICATE_CODE, content.code())));
      }
    }
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanWrites planWrites;
}
