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
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
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
      return Optional.of(PublicEdition.latest(head(edition), index(edition)));
    } catch (NoSuchPlanEditionException | PrincipalException unseen) {
      return Optional.empty();
    } catch (PortalException failure) {
      throw new IllegalStateException("Edition of " + planCode + " in " + groupId, failure);
    }
  }

  @Override
  public Optional<PublicEdition> edition(long groupId, String planCode, int number) {
    List<Edition> all = all(groupId, planCode);
    Optional<Edition> found = all.stream().filter(each -> each.number() == number).findFirst();
    try {
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(
              found.get().equals(all.get(0))
                  ? PublicEdition.latest(head(found.get()), index(found.get()))
                  : PublicEdition.past(head(found.get()), index(found.get())));
    } catch (PortalException failure) {
      throw new IllegalStateException("Edition " + number + " of " + planCode, failure);
    }
  }

  @Override
  public List<EditionHead> editions(long groupId, String planCode) {
    return all(groupId, planCode).stream()
        .map(ServiceEditionSource::head)
        .collect(Collectors.toUnmodifiableList());
  }

  private List<Edition> all(long groupId, String planCode) {
    return planEditionService.getEditions(groupId).stream()
        .filter(edition -> edition.planCode().equals(planCode))
        .collect(Collectors.toUnmodifiableList());
  }

  private PlanIndex index(Edition edition) throws PortalException {
    return planEditionService.getEditionIndex(edition.editionId());
  }

  private static EditionHead head(Edition edition) {
    return new EditionHead(
        edition.number(),
        edition.release().atZone(FiscalYear.ZONE).toLocalDate(),
        edition.title(),
        edition.note(),
        edition.correction());
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
