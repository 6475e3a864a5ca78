package org.ayumi.embedded.portal.servicebuilder;

import com.liferay.portal.dao.orm.hibernate.SessionFactoryImpl;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.configuration.ConfigurationFactoryUtil;
import com.liferay.portal.kernel.dao.orm.EntityCacheUtil;
import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.exception.ResourceActionsException;
import com.liferay.portal.kernel.model.ModelHintsUtil;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.spring.hibernate.PortletHibernateConfiguration;
import com.liferay.portal.spring.hibernate.PortletTransactionManager;
import com.liferay.portal.spring.transaction.DefaultTransactionExecutor;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.orm.hibernate5.HibernateTransactionManager;

/**
 * What the portal offers to one running Service Builder bundle: mapping, sessions, transactions.
 */
final class ServiceBundle implements AutoCloseable {

  private static final List<String> MODEL_HINTS =
      List.of("META-INF/portlet-model-hints.xml", "META-INF/portlet-model-hints-ext.xml");

  private final Bundle bundle;
  private final ClassLoader classLoader;
  private final SessionFactoryImplementor hibernate;
  private final SessionFactoryImpl sessionFactory = new SessionFactoryImpl();
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  private ServiceBundle(
      Bundle bundle, ClassLoader classLoader, SessionFactoryImplementor hibernate) {
    this.bundle = bundle;
    this.classLoader = classLoader;
    this.hibernate = hibernate;
  }

  static ServiceBundle open(Bundle bundle) throws Exception {
    ClassLoader classLoader = bundle.adapt(BundleWiring.class).getClassLoader();
    for (String hints : MODEL_HINTS) {
      if (bundle.getEntry(hints) != null) {
        ModelHintsUtil.read(classLoader, hints);
      }
    }
    readResourceActions(bundle, classLoader);
    PortletHibernateConfiguration configuration =
        new PortletHibernateConfiguration(classLoader, InfrastructureUtil.getDataSource());
    configuration.afterPropertiesSet();
    ServiceBundle hosted =
        new ServiceBundle(
            bundle, classLoader, (SessionFactoryImplementor) configuration.getObject());
    hosted.register();
    return hosted;
  }

  private static void readResourceActions(Bundle bundle, ClassLoader classLoader)
      throws ResourceActionsException {
    if (bundle.getEntry("portlet.properties") != null) {
      Configuration portlet = ConfigurationFactoryUtil.getConfiguration(classLoader, "portlet");
      ResourceActionsUtil.populateModelResources(
          classLoader, portlet.getArray("resource.actions.configs"));
    }
  }

  private void register() {
    sessionFactory.setSessionFactoryClassLoader(classLoader);
    sessionFactory.setSessionFactoryImplementor(hibernate);
    register(TransactionExecutor.class, transactionExecutor(), null);
    register(DataSource.class, InfrastructureUtil.getDataSource(), null);
    register(SessionFactory.class, sessionFactory, null);
    for (String name : List.of("service", "portlet")) {
      if (bundle.getEntry(name + ".properties") != null) {
        Configuration configuration = ConfigurationFactoryUtil.getConfiguration(classLoader, name);
        register(Configuration.class, configuration, name);
      }
    }
  }

  private TransactionExecutor transactionExecutor() {
    HibernateTransactionManager portal =
        (HibernateTransactionManager) InfrastructureUtil.getTransactionManager();
    return new DefaultTransactionExecutor(new PortletTransactionManager(portal, hibernate));
  }

  private <T> void register(Class<T> type, T service, String name) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("origin.bundle.symbolic.name", bundle.getSymbolicName());
    if (name != null) {
      properties.put("name", name);
    }
    BundleContext bundleContext = bundle.getBundleContext();
    registrations.add(
        bundleContext.registerService(type, service, FrameworkUtil.asDictionary(properties)));
  }

  /** Cached rows are instances of the bundle's classes: they go with it. */
  @Override
  public void close() {
    for (ServiceRegistration<?> registration : registrations) {
      try {
        registration.unregister();
      } catch (IllegalStateException e) {
        // the bundle stopped first and took its services with it
        continue;
      }
    }
    sessionFactory.destroy();
    hibernate.close();
    EntityCacheUtil.clearCache();
    FinderCacheUtil.clearCache();
  }
}
