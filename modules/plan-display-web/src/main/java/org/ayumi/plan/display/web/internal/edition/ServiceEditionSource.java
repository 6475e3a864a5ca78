package org.ayumi.plan.display.web.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.service.PlanEditionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Editions from the remote service, which checks the visitor's permission itself. */
@Component(service = EditionSource.class)
public final class ServiceEditionSource implements EditionSource {

  private static final int MAX_SITES = 500;

  private final GroupLocalService groupLocalService;
  private final PlanEditionService planEditionService;

  @Activate
  public ServiceEditionSource(
      @Reference GroupLocalService groupLocalService,
      @Reference PlanEditionService planEditionService) {
    this.groupLocalService = groupLocalService;
    this.planEditionService = planEditionService;
  }

  @Override
  public Optional<PublicEdition> latest(long groupId, String planCode) {
    try {
      Edition edition = planEditionService.getLatestEdition(groupId, planCode);
      return Optional.of(
          new PublicEdition(
              edition.number(),
              edition.published().atZone(FiscalYear.ZONE).toLocalDate(),
              edition.title(),
              planEditionService.getEditionIndex(edition.editionId())));
    } catch (NoSuchPlanEditionException | PrincipalException unseen) {
      return Optional.empty();
    } catch (PortalException failure) {
      throw new IllegalStateException("Edition of " + planCode + " in " + groupId, failure);
    }
  }

  @Override
  public List<PublishedPlan> plans(long companyId) {
    List<PublishedPlan> plans = new ArrayList<>();
    for (Group group :
        groupLocalService.getGroups(
            companyId, GroupConstants.ANY_PARENT_GROUP_ID, true, 0, MAX_SITES)) {
      Map<String, Edition> latest = new LinkedHashMap<>();
      planEditionService
          .getEditions(group.getGroupId())
          .forEach(edition -> latest.putIfAbsent(edition.planCode(), edition));
      latest.values().forEach(edition -> plans.add(plan(group, edition)));
    }
    return plans;
  }

  private PublishedPlan plan(Group group, Edition edition) {
    String title =
        latest(group.getGroupId(), edition.planCode())
            .map(found -> found.index().document().head().title())
            .orElse(edition.planCode());
    return new PublishedPlan(
        group.getGroupId(), edition.planCode(), title + " (" + edition.planCode() + ")");
  }
}
