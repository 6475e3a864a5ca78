package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Jobs that bundles register, run at once by the service for that. */
abstract class JobScenarios {

  private static final String NAME = "a job of the city";

  private final City city = StandInsInPortalTest.city();
  private final BundleContext context = StandInsInPortalTest.portal().bundleContext();
  private final List<String> runs = new CopyOnWriteArrayList<>();
  private ServiceRegistration<?> registration;

  private record Job(UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable, String cron)
      implements SchedulerJobConfiguration {

    @Override
    public String getName() {
      return NAME;
    }

    @Override
    public TriggerConfiguration getTriggerConfiguration() {
      return TriggerConfiguration.createTriggerConfiguration(cron);
    }
  }

  private void register(UnsafeRunnable<Exception> work, String cron) {
    registration =
        context.registerService(SchedulerJobConfiguration.class, new Job(work, cron), null);
  }

  private void registerYearly(UnsafeRunnable<Exception> work) {
    register(work, "0 0 0 1 1 ?");
  }

  @SuppressWarnings("unchecked")
  private void runNow() throws Exception {
    ServiceReference<?>[] runners =
        context.getServiceReferences(Consumer.class.getName(), "(ayumi.job.run=true)");
    ((Consumer<String>) context.getService(runners[0])).accept(NAME);
  }

  @AfterEach
  void unregister() {
    if (registration != null) {
      registration.unregister();
    }
    city.actAsPortal();
  }

  @Test
  void aJobRunsForNobodyAndMayAskForEachCompany() throws Exception {
    registerYearly(
        () -> {
          runs.add("user " + PrincipalThreadLocal.getUserId());
          runs.add("checker " + PermissionThreadLocal.getPermissionChecker());
          runs.add("company " + CompanyThreadLocal.getCompanyId());
          CompanyLocalServiceUtil.forEachCompanyId(
              id -> runs.add("company " + id + " " + CompanyThreadLocal.getCompanyId()));
        });
    city.actAs(city.user());

    runNow();

    assertThat(runs)
        .containsExactly(
            "user 0",
            "checker null",
            "company 0",
            "company " + city.companyId() + " " + city.companyId());
  }

  @Test
  void aFailureReachesWhoRanItAndTheNextRunIsFree() throws Exception {
    registerYearly(
        () -> {
          runs.add("run");
          if (runs.size() == 1) {
            throw new IllegalStateException("the first time");
          }
        });

    assertThatThrownBy(this::runNow).hasRootCauseMessage("the first time");
    runNow();

    assertThat(runs).hasSize(2);
  }

  @Test
  void aJobThatIsGoneDoesNotRun() throws Exception {
    registerYearly(() -> runs.add("run"));
    runNow();
    registration.unregister();
    registration = null;

    assertThatThrownBy(this::runNow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(NAME);
    assertThat(runs).hasSize(1);
  }

  @Test
  void aJobWithoutATimeIsNotScheduled() {
    register(() -> runs.add("run"), "every morning");

    assertThatThrownBy(this::runNow).isInstanceOf(IllegalArgumentException.class);
  }
}
