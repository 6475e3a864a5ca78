package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.PassageEdits;
import org.ayumi.plan.model.PlanPassage;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.model.view.PassagePlace;
import org.ayumi.plan.service.base.PlanPassageLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanPassage",
    service = AopService.class)
public class PlanPassageLocalServiceImpl extends PlanPassageLocalServiceBaseImpl {

  @Override
  public List<PassageDetail> getPassages(long planEntryId) throws PortalException {
    PlanRows rows = loader.book(planEntryPersistence.findByPrimaryKey(planEntryId));
    return DocumentAssembler.document(rows).passages().stream()
        .map(each -> PassageDetail.of(each, rows.passage(each.code()).getMvccVersion()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public PassageDetail addPassage(long userId, long planEntryId, Passage passage)
      throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Passage coded = PassageEdits.coded(stored, passage);
          code[0] = coded.code();
          return PassageEdits.add(stored, coded);
        });
    return detail(planEntryId, code[0]);
  }

  @Override
  public PassageDetail updatePassage(
      long userId, long planEntryId, String code, long mvccVersion, Passage passage)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return PassageEdits.replace(stored, code, passage);
        });
    return detail(planEntryId, code);
  }

  @Override
  public void movePassage(long userId, long planEntryId, String code, PassagePlace place)
      throws PortalException {
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.PASSAGE, code),
        (rows, stored) -> PassageEdits.move(stored, code, place));
  }

  @Override
  public void deletePassage(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return PassageEdits.delete(stored, code);
        });
  }

  private PassageDetail detail(long planEntryId, String code) throws PortalException {
    return getPassages(planEntryId).stream()
        .filter(detail -> detail.passage().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanPassageException("No passage " + code));
  }

  private static void check(PlanRows rows, String code, long mvccVersion)
      throws EditConflictException {
    PlanPassage row = rows.passage(code);
    if (row != null && row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanWrites planWrites;
}
