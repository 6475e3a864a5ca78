package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.events.LifecycleAction;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.util.PropsValues;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** The fictional city: sites, pages, accounts, and its plan when the bundle with it is there. */
public final class DemoCity {

  private static final Logger logger = LogManager.getLogger(DemoCity.class);

  private static final String SAMPLE_BUNDLE = "org.ayumi.sample.city";
  private static final long SAMPLE_PATIENCE = 60_000;

  private final BundleContext bundleContext;
  private final Map<String, Long> ids = new HashMap<>();
  private final List<String> paths = new ArrayList<>();
  private String administrator;

  public DemoCity(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
  }

  /** Adds what is not there yet and waits for the plan. */
  public void setUp() throws PortalException, InterruptedException {
    Company company = CompanyLocalServiceUtil.getCompanyByWebId(PropsValues.COMPANY_DEFAULT_WEB_ID);
    try (Administrator admin = new Administrator(company.getCompanyId())) {
      administrator = admin.emailAddress();
      addCity(company.getCompanyId(), admin.userId());
    }
    awaitPlan();
  }

  private void addCity(long companyId, long adminId) throws PortalException {
    DemoSites sites = DemoSites.of(companyId, adminId);
    DemoPermissions permissions = new DemoPermissions(companyId, adminId);
    DemoPeople people = new DemoPeople(companyId, adminId);
    for (DemoAccount account : DemoAccount.all()) {
      Role role = permissions.role(account.role());
      User user =
          people.user(
              account, role, account.isMemberOfIntranet() ? sites.intranet() : sites.city());
      if (account == DemoAccount.KYODO) {
        ids.put("officeUserId", user.getUserId());
      }
      if (account == DemoAccount.WEB) {
        permissions.letConfigure(role, sites.city());
      }
    }
    for (DemoPage page : List.of(sites.planPage(), sites.twoPlansPage(), sites.editorPage())) {
      page.addTo(adminId);
      paths.add(page.path());
    }
    register(
        LifecycleAction.class,
        new DemoLanding(
            sites.intranet().getGroupId(), sites.editorPage().path(), sites.planPage().path()),
        Map.of("key", PropsKeys.LOGIN_EVENTS_POST));
    ids.put("companyId", companyId);
    ids.put("cityGroupId", sites.city().getGroupId());
    ids.put("intranetGroupId", sites.intranet().getGroupId());
  }

  /** Tells the bundle with the plan that the sites are there, and waits until it is done. */
  private void awaitPlan() throws InterruptedException {
    ToLongFunction<String> sites = ids::get;
    register(ToLongFunction.class, sites, Map.of("ayumi.demo", "sites"));
    if (Arrays.stream(bundleContext.getBundles())
        .map(Bundle::getSymbolicName)
        .noneMatch(SAMPLE_BUNDLE::equals)) {
      logger.info("No plan is loaded: the bundle {} is not installed", SAMPLE_BUNDLE);
      return;
    }
    ServiceTracker<Runnable, Runnable> plan = new ServiceTracker<>(bundleContext, planDone(), null);
    plan.open();
    try {
      if (plan.waitForService(SAMPLE_PATIENCE) == null) {
        logger.error("The sample plan was not loaded: see the messages of {}", SAMPLE_BUNDLE);
      }
    } finally {
      plan.close();
    }
  }

  private <T> void register(Class<T> type, T service, Map<String, String> properties) {
    bundleContext.registerService(type, service, FrameworkUtil.asDictionary(properties));
  }

  private Filter planDone() {
    try {
      return bundleContext.createFilter(
          "(&(objectClass=" + Runnable.class.getName() + ")(ayumi.demo=plan))");
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a person who has just started the portal wants to know. */
  public List<String> summary(URI baseUrl) {
    List<String> lines = new ArrayList<>();
    lines.add("Ayumi is ready: " + baseUrl + paths.get(0));
    lines.add("  市民 citizen: " + baseUrl + paths.get(0));
    lines.add("  市民（二つの計画）citizen, two widgets: " + baseUrl + paths.get(1));
    lines.add("  庁内 staff: " + baseUrl + paths.get(2));
    lines.add("  ログイン login: " + baseUrl + "/c/portal/login");
    for (DemoAccount account : DemoAccount.all()) {
      lines.add(account(account.task(), account.userGroup().orElse(""), account.emailAddress()));
    }
    lines.add(account("管理者 administrator", "", administrator));
    return lines;
  }

  private static String account(String task, String department, String emailAddress) {
    String who = department.isEmpty() ? task : task + " (" + department + ")";
    return "  " + who + ": " + emailAddress + " / " + DemoAccount.PASSWORD;
  }
}
