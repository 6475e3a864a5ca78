package org.ayumi.embedded.portal.framework;

import com.liferay.portal.kernel.util.Props;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ReleaseInfo;
import com.liferay.portal.module.framework.ModuleFramework;
import com.liferay.portal.util.PropsValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal's module framework on Equinox, found by the portal through {@code META-INF/services}.
 */
public final class EmbeddedModuleFramework implements ModuleFramework {

  private final Map<Object, ContextServices> contexts = new HashMap<>();

  private Framework framework;

  @Override
  public Framework createFramework() throws Exception {
    if (framework == null) {
      framework = new EquinoxFactory().newFramework(properties());
    }
    return framework;
  }

  @Override
  public Framework getFramework() {
    return framework;
  }

  @Override
  public void initFramework() throws Exception {
    if (framework.getState() == Framework.STARTING || framework.getState() == Framework.ACTIVE) {
      return;
    }
    // Equinox replaces the context class loader.
    ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
    try {
      framework.init();
    } finally {
      Thread.currentThread().setContextClassLoader(classLoader);
    }
    FrameworkLog.attach(framework.getBundleContext());
  }

  @Override
  public void startFramework() throws Exception {
    ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
    try {
      framework.start();
      registerProps(framework.getBundleContext());
      FrameworkBundles.start(framework.getBundleContext());
    } finally {
      Thread.currentThread().setContextClassLoader(classLoader);
    }
  }

  private static void registerProps(BundleContext bundleContext) {
    Map<String, Object> properties =
        Map.of(
            "bean.id",
            Props.class.getName(),
            "original.bean",
            Boolean.TRUE,
            "service.vendor",
            ReleaseInfo.getVendor());
    bundleContext.registerService(
        Props.class, PropsUtil.getProps(), FrameworkUtil.asDictionary(properties));
  }

  @Override
  public void registerContext(Object context) {
    if (contexts.containsKey(context)) {
      return;
    }
    ContextServices services = new ContextServices();
    contexts.put(context, services);
    services.register(
        framework.getBundleContext(), ((ConfigurableApplicationContext) context).getBeanFactory());
  }

  @Override
  public void unregisterContext(Object context) {
    ContextServices services = contexts.remove(context);
    if (services != null) {
      services.unregister();
    }
  }

  @Override
  public void stopFramework(long timeout) throws Exception {
    if (framework == null) {
      return;
    }
    framework.stop();
    FrameworkEvent event = framework.waitForStop(timeout);
    if (event.getType() == FrameworkEvent.WAIT_TIMEDOUT) {
      throw new IllegalStateException("The framework did not stop within " + timeout + " ms");
    }
  }

  private static Map<String, String> properties() throws Exception {
    Map<String, String> properties = new HashMap<>();
    Properties configured = PropsUtil.getProperties("module.framework.properties.", true);
    for (String name : configured.stringPropertyNames()) {
      // The plugins of the configuration admin named there are Liferay modules that are absent.
      if (!name.startsWith("felix.cm.")) {
        properties.put(name, configured.getProperty(name));
      }
    }
    ClassPath classPath = ClassPath.ofThisJvm();
    properties.put(Constants.FRAMEWORK_STORAGE, PropsValues.MODULE_FRAMEWORK_STATE_DIR);
    properties.put(
        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.of(classPath));
    properties.put(Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA, SystemCapabilities.of(classPath));
    return properties;
  }
}
