package org.ayumi.plan.internal.list;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.internal.document.DocumentAssembler;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanRowsLoader;
import org.ayumi.plan.internal.permission.ActualsPermission;
import org.ayumi.plan.internal.permission.ActualsScope;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the indicators of a plan to one user, in a constant number of queries. */
@Component(service = IndicatorDetails.class)
public class IndicatorDetails {

  public List<IndicatorDetail> of(PlanPermissions permissions, long planEntryId)
      throws PortalException {
    PlanRows rows = loader.book(planEntryPersistence.findByPrimaryKey(planEntryId));
    ActualsScope actuals = actualsPermission.scope(permissions, planEntryId);
    return DocumentAssembler.document(rows).indicators().stream()
        .map(
            indicator ->
                IndicatorDetail.builder()
                    .indicator(indicator)
                    .mvccVersion(version(rows, indicator))
                    .editable(permissions.canUpdate())
                    .actualsEditable(actuals.contains(indicator))
                    .build())
        .collect(Collectors.toUnmodifiableList());
  }

  public IndicatorDetail of(PlanPermissions permissions, long planEntryId, String code)
      throws PortalException {
    return of(permissions, planEntryId).stream()
        .filter(detail -> detail.indicator().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanIndicatorException("No indicator " + code));
  }

  private static long version(PlanRows rows, Indicator indicator) {
    return rows.indicator(indicator.code()).getMvccVersion();
  }

  @Reference private ActualsPermission actualsPermission;

  @Reference private PlanRowsLoader loader;

  @Reference private PlanEntryPersistence planEntryPersistence;
}
