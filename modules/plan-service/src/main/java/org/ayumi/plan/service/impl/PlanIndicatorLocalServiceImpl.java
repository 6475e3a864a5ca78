package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.IndicatorEdits;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.service.base.PlanIndicatorLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanIndicator",
    service = AopService.class)
public class PlanIndicatorLocalServiceImpl extends PlanIndicatorLocalServiceBaseImpl {

  @Override
  public Indicator getIndicator(long planEntryId, String code) throws PortalException {
    PlanRows rows = loader.book(planEntryPersistence.findByPrimaryKey(planEntryId));
    return DocumentAssembler.document(rows).indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanIndicatorException("No indicator " + code));
  }

  @Override
  public String addIndicator(long userId, long planEntryId, Indicator indicator)
      throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Indicator coded = IndicatorEdits.coded(stored, indicator);
          code[0] = coded.code();
          return IndicatorEdits.add(stored, coded);
        });
    return code[0];
  }

  @Override
  public void updateIndicator(
      long userId, long planEntryId, String code, long mvccVersion, Indicator indicator)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return IndicatorEdits.replace(stored, code, indicator);
        });
  }

  @Override
  public void setActuals(
      long userId, long planEntryId, String code, long mvccVersion, List<IndicatorValue> actuals)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return IndicatorEdits.withActuals(stored, code, actuals);
        });
  }

  @Override
  public void moveIndicator(
      long userId, long planEntryId, String code, String headingCode, String beforeCode)
      throws PortalException {
    Optional<String> heading = headingCode.isEmpty() ? Optional.empty() : Optional.of(headingCode);
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.INDICATOR, code),
        (rows, stored) -> IndicatorEdits.move(stored, code, heading, beforeCode));
  }

  @Override
  public void deleteIndicator(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return IndicatorEdits.delete(stored, code);
        });
  }

  private static void check(PlanRows rows, String code, long mvccVersion)
      throws EditConflictException {
    PlanIndicator row = rows.indicator(code);
    if (row != null && row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
  }

  @Reference private PlanRowsLoader loader;

  @Reference private PlanWrites planWrites;
}
