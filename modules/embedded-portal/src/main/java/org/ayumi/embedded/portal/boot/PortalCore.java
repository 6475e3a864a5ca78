package org.ayumi.embedded.portal.boot;

import com.liferay.portal.deploy.hot.ServiceWrapperRegistry;
import com.liferay.portal.events.StartupAction;
import com.liferay.portal.events.StartupHelperUtil;
import com.liferay.portal.kernel.dependency.manager.DependencyManagerSyncUtil;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.module.framework.ModuleServiceLifecycle;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.service.ClassNameLocalServiceUtil;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.kernel.util.PortalLifecycleUtil;
import com.liferay.portal.kernel.util.SystemProperties;
import com.liferay.portal.module.framework.ModuleFrameworkUtil;
import com.liferay.portal.util.InitUtil;
import com.liferay.portal.util.PortalInstances;
import com.liferay.portal.util.PropsValues;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.ayumi.embedded.portal.standin.DefaultRows;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The portal's own start and stop, in the order that its web application has. */
final class PortalCore {

  private static final long STOP_TIMEOUT = 30_000;

  /** Data source, Spring context, module framework. */
  void start(Runnable frameworkReady) throws Exception {
    Class.forName(SystemProperties.class.getName());
    InitUtil.initWithSpring(Arrays.asList(PropsValues.SPRING_CONFIGS), true, false, frameworkReady);
    new ServiceWrapperRegistry();
    ClassNameLocalServiceUtil.checkClassNames();
    InitUtil.registerContext();
    if (!StartupHelperUtil.isDBNew() && CompanyLocalServiceUtil.getCompaniesCount() == 0) {
      throw new StartRefused(
          "データベースの最初の準備が途中で終わっています。空のデータベースを指定してください",
          "the first start in this database was cut off: give an empty database");
    }
  }

  BundleContext bundleContext() {
    return ModuleFrameworkUtil.getFramework().getBundleContext();
  }

  /** What the portal's main servlet does in the product; here also without a web server. */
  void initialize() throws Exception {
    new StartupAction().run(null);
    ResourceActionsUtil.populatePortletResources(
        PortalCore.class.getClassLoader(), PropsValues.RESOURCE_ACTIONS_CONFIGS);
    if (StartupHelperUtil.isDBNew()) {
      addCompany();
    }
    for (Company company : CompanyLocalServiceUtil.getCompanies()) {
      PortalInstances.initCompany(company);
      new DefaultRows().addTo(company.getCompanyId());
    }
    PortalLifecycleUtil.flushInits();
    bundleContext()
        .registerService(
            ModuleServiceLifecycle.class,
            new ModuleServiceLifecycle() {},
            FrameworkUtil.asDictionary(Map.of("module.service.lifecycle", "portal.initialized")));
    DependencyManagerSyncUtil.sync();
  }

  private static void addCompany() throws Exception {
    CompanyLocalServiceUtil.addCompany(
        null,
        PropsValues.COMPANY_DEFAULT_WEB_ID,
        PropsValues.COMPANY_DEFAULT_VIRTUAL_HOST_NAME,
        PropsValues.COMPANY_DEFAULT_VIRTUAL_HOST_MAIL_DOMAIN,
        0,
        true,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  void stop() throws Exception {
    PortalLifecycleUtil.flushDestroys();
    ModuleFrameworkUtil.stopFramework(STOP_TIMEOUT);
    closeDataSource();
  }

  private static void closeDataSource() throws IOException {
    DataSource dataSource = InfrastructureUtil.getDataSource();
    while (dataSource instanceof org.springframework.jdbc.datasource.DelegatingDataSource) {
      dataSource =
          ((org.springframework.jdbc.datasource.DelegatingDataSource) dataSource)
              .getTargetDataSource();
    }
    if (dataSource instanceof Closeable) {
      ((Closeable) dataSource).close();
    }
  }
}
