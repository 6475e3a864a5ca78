package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ayumi.embedded.portal.boot.EmbeddedPortal;
import org.ayumi.embedded.portal.boot.JdbcOptions;
import org.ayumi.embedded.portal.boot.PortalOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** The portal's own entities on the stand-ins. There is one portal in a JVM, so it is one class. */
@Tag("portal")
class StandInsInPortalTest {

  @TempDir static Path home;

  private static EmbeddedPortal portal;
  private static City city;

  static City city() {
    return city;
  }

  static EmbeddedPortal portal() {
    return portal;
  }

  @BeforeAll
  static void start() throws Exception {
    portal = EmbeddedPortal.start(options());
    city = new City();
    new DefaultRows().addTo(city.companyId());
  }

  /** The database of the run: HSQLDB, or the PostgreSQL that {@code ayumi.jdbc.url} names. */
  private static PortalOptions options() {
    PortalOptions.Builder options =
        PortalOptions.builder().home(home).fresh(true).web(false).demo(false).countSql(true);
    String url = System.getProperty("ayumi.jdbc.url", "");
    if (!url.isEmpty()) {
      options.jdbc(
          new JdbcOptions(
              url,
              System.getProperty("ayumi.jdbc.user", ""),
              System.getProperty("ayumi.jdbc.password", "")));
    }
    return options.build();
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void everyStandInIsInTheRegistry() {
    BundleContext context = portal.bundleContext();
    assertThat(new StandIns().all())
        .isNotEmpty()
        .allSatisfy(
            standIn ->
                assertThat(context.getServiceReference(standIn.type().getName()))
                    .as(standIn.toString())
                    .isNotNull());
  }

  @Nested
  class Accounts extends AccountScenarios {}

  @Nested
  class Permissions extends PermissionScenarios {}

  @Nested
  class Services extends ServiceScenarios {}

  @Nested
  class Caches extends CacheScenarios {}

  @Nested
  class Jobs extends JobScenarios {}

  @Nested
  class Mails extends MailScenarios {}

  @Nested
  class Notifications extends NotificationScenarios {}
}
