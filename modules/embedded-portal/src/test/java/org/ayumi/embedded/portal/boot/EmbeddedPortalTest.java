package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

@Tag("portal")
class EmbeddedPortalTest {

  @TempDir static Path home;

  private static EmbeddedPortal portal;

  @BeforeAll
  static void start() throws StartRefused {
    portal =
        EmbeddedPortal.start(PortalOptions.builder().home(home).web(false).countSql(true).build());
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void hasTheCityAsItsCompany() throws Exception {
    Company company = CompanyLocalServiceUtil.getCompanyByWebId("ayumi");

    assertThat(company.getName()).isEqualTo("さくら野市役所");
    assertThat(company.getLocale()).hasToString("ja_JP");
    assertThat(company.getTimeZone().getID()).isEqualTo("Asia/Tokyo");
    assertThat(company.getMx()).isEqualTo("sakurano.example");
  }

  @Test
  void offersThePortalsServicesToBundles() {
    BundleContext context = portal.bundleContext();

    assertThat(context.getServiceReference(RoleLocalService.class)).isNotNull();
  }

  @Test
  void countsSqlForTestsAndForBundles() throws Exception {
    BundleContext context = portal.bundleContext();
    List<ServiceReference<LongSupplier>> references =
        List.copyOf(
            context.getServiceReferences(LongSupplier.class, "(ayumi.sql.statements=true)"));
    LongSupplier count = context.getService(references.get(0));

    portal.sqlStatements().mark();
    UserLocalServiceUtil.getUsersCount();

    assertThat(portal.sqlStatements().statements())
        .singleElement()
        .asString()
        .containsIgnoringCase("count(*)")
        .containsIgnoringCase("User_");
    assertThat(count.getAsLong()).isEqualTo(portal.sqlStatements().count());
  }

  @Test
  void startsOnceInAJvm() {
    assertThatThrownBy(() -> EmbeddedPortal.start(PortalOptions.builder().home(home).build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already started");
  }

  @Test
  void hasNoAddressWithoutWebServer() {
    assertThatThrownBy(() -> portal.baseUrl()).isInstanceOf(IllegalStateException.class);
  }
}
