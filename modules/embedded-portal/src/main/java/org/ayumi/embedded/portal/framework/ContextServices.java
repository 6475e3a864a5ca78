package org.ayumi.embedded.portal.framework;

import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.spring.osgi.OSGiBeanProperties;
import com.liferay.portal.kernel.util.ModuleFrameworkPropsValues;
import com.liferay.portal.kernel.util.ReleaseInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Registers the beans of the portal's Spring context as OSGi services, as the product does. */
final class ContextServices {

  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  void register(BundleContext bundleContext, ConfigurableListableBeanFactory beanFactory) {
    beanFactory
        .getBeanNamesIterator()
        .forEachRemaining(
            name -> {
              Object bean = beanFactory.getBean(name);
              register(bundleContext, name, bean);
            });
  }

  private void register(BundleContext bundleContext, String name, Object bean) {
    OSGiBeanProperties beanProperties = beanProperties(bean);
    Set<String> interfaces =
        OSGiBeanProperties.Service.interfaceNames(
            bean,
            beanProperties,
            ModuleFrameworkPropsValues.MODULE_FRAMEWORK_SERVICES_IGNORED_INTERFACES);
    if (interfaces.isEmpty()) {
      return;
    }
    Map<String, Object> properties = new HashMap<>();
    if (beanProperties != null) {
      properties.putAll(OSGiBeanProperties.Convert.toMap(beanProperties));
    }
    properties.put("bean.id", name);
    properties.put("original.bean", Boolean.TRUE);
    properties.put("service.vendor", ReleaseInfo.getVendor());
    registrations.add(
        bundleContext.registerService(
            interfaces.toArray(new String[0]), bean, FrameworkUtil.asDictionary(properties)));
  }

  /** A local service is a proxy: its annotation is on the interface. */
  private static OSGiBeanProperties beanProperties(Object bean) {
    if (!(bean instanceof BaseLocalService)) {
      return bean.getClass().getAnnotation(OSGiBeanProperties.class);
    }
    for (Class<?> type : bean.getClass().getInterfaces()) {
      if (type != BaseLocalService.class && BaseLocalService.class.isAssignableFrom(type)) {
        OSGiBeanProperties properties = type.getAnnotation(OSGiBeanProperties.class);
        if (properties != null) {
          return properties;
        }
      }
    }
    return null;
  }

  void unregister() {
    for (ServiceRegistration<?> registration : registrations) {
      registration.unregister();
    }
    registrations.clear();
  }
}
