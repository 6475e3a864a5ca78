package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.search.SortFactory;
import com.liferay.portal.kernel.search.SortFactoryUtil;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.embedded.portal.standin.ServiceTable.Answer;
import org.ayumi.embedded.portal.standin.ServiceTable.Row;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Who really answers the services the core looks up. */
abstract class ServiceScenarios {

  private final BundleContext context = StandInsInPortalTest.portal().bundleContext();

  @Test
  void theTableSaysWhoAnswers() throws Exception {
    Set<String> standIns =
        new StandIns()
            .all().stream().map(standIn -> standIn.type().getName()).collect(Collectors.toSet());
    for (Row row : ServiceTable.rows()) {
      ServiceReference<?> reference = context.getServiceReference(row.type());
      switch (row.answer()) {
        case CORE -> assertThat(reference.getProperty("bean.id")).as(row.type()).isNotNull();
        case STAND_IN -> {
          assertThat(standIns).contains(row.type());
          assertThat(reference).as(row.type()).isNotNull();
        }
        case REFUSED -> assertThat(refused(row.type())).as(row.type()).isTrue();
        case ABSENT, WEB -> assertThat(standIns).as("not both").doesNotContain(row.type());
      }
    }
  }

  @Test
  void whatNobodySuppliesRefusesAndNamesItself() {
    assertThatThrownBy(() -> SortFactoryUtil.getDefaultSorts())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining(SortFactory.class.getName() + ".getDefaultSorts")
        .hasMessageContaining("search engine");
  }

  @Test
  void aRefusedServiceMakesWayForARealOne() throws Exception {
    Row row =
        ServiceTable.rows().stream()
            .filter(each -> each.answer() == Answer.REFUSED)
            .filter(each -> each.type().endsWith(".words.Words"))
            .findFirst()
            .orElseThrow();
    Class<?> type = Class.forName(row.type());
    Object real = AbsentService.of(type, "test").create();
    ServiceRegistration<?> registration = context.registerService(row.type(), real, null);
    try {
      assertThat(context.getServiceReferences(row.type(), null)).hasSize(1);
      assertThat(context.getService(context.getServiceReference(row.type()))).isSameAs(real);
    } finally {
      registration.unregister();
      new RefusedServices(context).register();
    }
    assertThat(refused(row.type())).isTrue();
  }

  private boolean refused(String type) throws Exception {
    ServiceReference<?>[] references = context.getAllServiceReferences(type, null);
    return references != null
        && references.length == 1
        && Boolean.TRUE.equals(references[0].getProperty("ayumi.refused"));
  }
}
