package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.HeadingEdits;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.base.PlanHeadingLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanHeading",
    service = AopService.class)
public class PlanHeadingLocalServiceImpl extends PlanHeadingLocalServiceBaseImpl {

  @Override
  public List<HeadingDetail> getHeadings(long planEntryId) throws PortalException {
    PlanRows rows = loader.frame(planEntryPersistence.findByPrimaryKey(planEntryId));
    return DocumentAssembler.document(rows).headings().stream()
        .map(heading -> HeadingDetail.of(heading, rows.heading(heading.code()).getMvccVersion()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public HeadingDetail addHeading(long userId, long planEntryId, Heading heading)
      throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Heading coded = HeadingEdits.coded(stored, heading);
          code[0] = coded.code();
          return HeadingEdits.add(stored, coded);
        });
    return detail(planEntryId, code[0]);
  }

  @Override
  public HeadingDetail updateHeading(
      long userId, long planEntryId, String code, long mvccVersion, Heading heading)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return HeadingEdits.replace(stored, code, heading);
        });
    return detail(planEntryId, code);
  }

  @Override
  public void moveHeading(
      long userId, long planEntryId, String code, String parentCode, String beforeCode)
      throws PortalException {
    Optional<String> parent = parentCode.isEmpty() ? Optional.empty() : Optional.of(parentCode);
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.HEADING, code),
        (rows, stored) -> HeadingEdits.move(stored, code, parent, beforeCode));
  }

  @Override
  public void deleteHeading(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return HeadingEdits.delete(stored, code);
        });
  }

  private HeadingDetail detail(long planEntryId, String code) throws PortalException {
    return getHeadings(planEntryId).stream()
        .filter(detail -> detail.heading().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanHeadingException("No heading " + code));
  }

  private static void check(PlanRows rows, String code, long mvccVersion)
      throws EditConflictException {
    PlanHeading row = rows.heading(code);
    if (row != null && row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanWrites planWrites;
}
