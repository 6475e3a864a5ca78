package org.ayumi.plan.display.web.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.display.web.internal.display.SakuranoPlan;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.service.PlanEditionService;
import org.junit.jupiter.api.Test;

class ServiceEditionSourceTest {

  private final GroupLocalService groups = mock(GroupLocalService.class);
  private final PlanEditionService service = mock(PlanEditionService.class);
  private final EditionSource source = new ServiceEditionSource(groups, service);

  @Test
  void theDayOfPublicationIsThatInJapan() throws PortalException {
    publish("2014-03-31T15:00:00Z");

    PublicEdition edition = source.latest(7, "sakurano-h25").orElseThrow();

    assertThat(edition.head().published()).isEqualTo(LocalDate.of(2014, 4, 1));
    assertThat(edition.head().number()).isEqualTo(3);
  }

  @Test
  void whatIsNotThereOrNotAllowedIsNotSeen() throws PortalException {
    when(service.getLatestEdition(7, "none")).thenThrow(new NoSuchPlanEditionException());
    when(service.getLatestEdition(7, "closed"))
        .thenThrow(new PrincipalException.MustHavePermission(1L, "VIEW"));

    assertThat(source.latest(7, "none")).isEmpty();
    assertThat(source.latest(7, "closed")).isEmpty();
  }

  @Test
  void otherFailuresAreNotHidden() throws PortalException {
    when(service.getLatestEdition(7, "broken")).thenThrow(new PortalException("disk"));

    assertThatThrownBy(() -> source.latest(7, "broken"))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("disk");
  }

  @Test
  void plansOfAllSitesAreOfferedOnce() throws PortalException {
    Edition edition = publish("2014-04-01T00:00:00Z");
    Group group = mock(Group.class);
    when(group.getGroupId()).thenReturn(7L);
    when(groups.getGroups(anyLong(), anyLong(), anyBoolean(), anyInt(), anyInt()))
        .thenReturn(List.of(group));
    when(service.getEditions(7)).thenReturn(List.of(edition, edition));

    assertThat(source.plans(1))
        .extracting(PublishedPlan::groupId, PublishedPlan::name)
        .containsExactly(org.assertj.core.api.Assertions.tuple(7L, "協働のまちづくり実行計画 (sakurano-h25)"));
  }

  private Edition publish(String instant) throws PortalException {
    Edition edition = mock(Edition.class);
    when(edition.editionId()).thenReturn(11L);
    when(edition.planCode()).thenReturn("sakurano-h25");
    when(edition.number()).thenReturn(3);
    when(edition.title()).thenReturn("");
    when(edition.note()).thenReturn("");
    when(edition.release()).thenReturn(Instant.parse(instant));
    when(service.getLatestEdition(7, "sakurano-h25")).thenReturn(edition);
    when(service.getEditionIndex(11)).thenReturn(PlanIndex.of(SakuranoPlan.document()));
    return edition;
  }
}
