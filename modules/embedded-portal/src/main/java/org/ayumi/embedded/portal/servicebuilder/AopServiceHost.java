package org.ayumi.embedded.portal.servicebuilder;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.bean.PortalBeanLocatorUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.spring.aop.AopCacheManager;
import com.liferay.portal.spring.aop.AopInvocationHandler;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Puts the portal's advice and transactions around each {@link AopService} and registers that. */
final class AopServiceHost {

  private static final Set<String> OWN_PROPERTIES =
      Set.of(
          Constants.OBJECTCLASS,
          Constants.SERVICE_ID,
          Constants.SERVICE_BUNDLEID,
          Constants.SERVICE_SCOPE);

  private final ServiceTracker<AopService, Advised> tracker;

  AopServiceHost(BundleContext bundleContext) {
    tracker = new ServiceTracker<>(bundleContext, AopService.class, new Customizer(bundleContext));
  }

  void open() {
    tracker.open();
  }

  void close() {
    tracker.close();
  }

  /** An advised service and its registration. */
  private record Advised(AopInvocationHandler handler, ServiceRegistration<?> registration) {}

  private static final class Customizer implements ServiceTrackerCustomizer<AopService, Advised> {

    private final BundleContext bundleContext;

    Customizer(BundleContext bundleContext) {
      this.bundleContext = bundleContext;
    }

    @Override
    public Advised addingService(ServiceReference<AopService> reference) {
      AopService service = bundleContext.getService(reference);
      Bundle bundle = reference.getBundle();
      AopInvocationHandler handler = AopCacheManager.create(service, transactions(bundle));
      Class<?>[] types = types(service);
      ClassLoader classLoader = bundle.adapt(BundleWiring.class).getClassLoader();
      Object proxy = ProxyUtil.newProxyInstance(classLoader, types, handler);
      service.setAopProxy(proxy);
      String[] names = Arrays.stream(types).map(Class::getName).toArray(String[]::new);
      return new Advised(
          handler, bundle.getBundleContext().registerService(names, proxy, properties(reference)));
    }

    @Override
    public void modifiedService(ServiceReference<AopService> reference, Advised advised) {
      advised.registration().setProperties(properties(reference));
    }

    @Override
    public void removedService(ServiceReference<AopService> reference, Advised advised) {
      try {
        advised.registration().unregister();
      } catch (IllegalStateException e) {
        // The bundle stopped first and took its services with it.
      }
      AopCacheManager.destroy(advised.handler());
      bundleContext.ungetService(reference);
    }

    /** A bundle without tables of its own takes part in the portal's transactions. */
    private TransactionExecutor transactions(Bundle bundle) {
      try {
        String filter = "(origin.bundle.symbolic.name=" + bundle.getSymbolicName() + ")";
        for (ServiceReference<TransactionExecutor> reference :
            bundleContext.getServiceReferences(TransactionExecutor.class, filter)) {
          return bundleContext.getService(reference);
        }
      } catch (InvalidSyntaxException e) {
        throw new IllegalStateException(e);
      }
      return (TransactionExecutor) PortalBeanLocatorUtil.locate("transactionExecutor");
    }

    private static Class<?>[] types(AopService service) {
      Class<?>[] types = service.getAopInterfaces();
      if (types == null || types.length == 0) {
        types = service.getClass().getInterfaces();
      }
      return Arrays.stream(types).filter(type -> type != AopService.class).toArray(Class<?>[]::new);
    }

    private static Dictionary<String, Object> properties(ServiceReference<AopService> reference) {
      Map<String, Object> properties = new HashMap<>();
      for (String key : reference.getPropertyKeys()) {
        if (!OWN_PROPERTIES.contains(key)) {
          properties.put(key, reference.getProperty(key));
        }
      }
      return FrameworkUtil.asDictionary(properties);
    }
  }
}
