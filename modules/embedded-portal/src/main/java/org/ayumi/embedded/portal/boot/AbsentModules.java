package org.ayumi.embedded.portal.boot;

import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ayumi.embedded.portal.standin.RefusedServices;
import org.ayumi.embedded.portal.standin.StandIns;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Registers the stand-ins for the product's absent modules before anything looks for them. */
final class AbsentModules {

  private static final Logger logger = LogManager.getLogger(AbsentModules.class);

  private AbsentModules() {}

  static void register(BundleContext bundleContext) {
    StandIns standIns = new StandIns();
    logger.info("Stand-ins for absent modules:\n{}", standIns);
    standIns.register(new Registry(bundleContext));
    new RefusedServices(bundleContext).register();
  }

  private static final class Registry implements StandIns.Registrar {

    private final BundleContext bundleContext;

    Registry(BundleContext bundleContext) {
      this.bundleContext = bundleContext;
    }

    @Override
    public <T> void register(Class<? super T> type, T service, Map<String, Object> properties) {
      bundleContext.registerService(
          type.getName(), service, FrameworkUtil.asDictionary(properties));
    }
  }
}
