package org.ayumi.embedded.portal.servicebuilder;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.List;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.osgi.util.tracker.ServiceTracker;

/** Hosts every bundle with the header {@code Liferay-Service: true} while it runs. */
public final class ServiceBundleHost implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(ServiceBundleHost.class);

  private final BundleTracker<Hosting> bundles;
  private final AopServiceHost aopServices;

  public ServiceBundleHost(BundleContext bundleContext) {
    bundles = new BundleTracker<>(bundleContext, Bundle.STARTING | Bundle.ACTIVE, new Customizer());
    aopServices = new AopServiceHost(bundleContext);
  }

  public void open() {
    aopServices.open();
    bundles.open();
  }

  @Override
  public void close() {
    bundles.close();
    aopServices.close();
  }

  private static final class Customizer implements BundleTrackerCustomizer<Hosting> {

    @Override
    public Hosting addingBundle(Bundle bundle, BundleEvent event) {
      if (!Boolean.parseBoolean(bundle.getHeaders("").get("Liferay-Service"))) {
        return null;
      }
      Hosting hosting = new Hosting(bundle);
      try {
        hosting.start();
      } catch (Exception e) {
        logger.error("{}: its services cannot be hosted", bundle.getSymbolicName(), e);
      }
      return hosting;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Hosting hosting) {}

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Hosting hosting) {
      hosting.stop();
    }
  }

  /** One bundle: first its tables, then its services. */
  private static final class Hosting {

    private final Bundle bundle;
    private final BundleSchema schema;
    private final SchemaUpgrade upgrade = new SchemaUpgrade();
    private ServiceTracker<UpgradeStepRegistrator, UpgradeStepRegistrator> registrators;
    private ServiceBundle serviceBundle;

    Hosting(Bundle bundle) {
      this.bundle = bundle;
      this.schema = new BundleSchema(bundle);
    }

    void start() throws Exception {
      Optional<Version> present = schema.present();
      if (present.isEmpty()) {
        schema.create();
        serviceBundle = ServiceBundle.open(bundle);
      } else if (present.get().equals(schema.required())) {
        serviceBundle = ServiceBundle.open(bundle);
      } else if (present.get().compareTo(schema.required()) > 0) {
        throw new IllegalStateException(
            "The database has schema " + present.get() + ", newer than " + schema.required());
      } else {
        awaitUpgradeSteps();
      }
    }

    private void awaitUpgradeSteps() {
      logger.info("{}: waits for steps to schema {}", bundle.getSymbolicName(), schema.required());
      registrators =
          new ServiceTracker<>(bundle.getBundleContext(), UpgradeStepRegistrator.class, null) {
            @Override
            public UpgradeStepRegistrator addingService(
                ServiceReference<UpgradeStepRegistrator> reference) {
              if (!bundle.equals(reference.getBundle())) {
                return null;
              }
              UpgradeStepRegistrator registrator = super.addingService(reference);
              registrator.register(upgrade);
              upgradeWhenPossible();
              return registrator;
            }
          };
      registrators.open();
    }

    private synchronized void upgradeWhenPossible() {
      Version present = schema.present().orElseThrow();
      Optional<List<SchemaUpgrade.Leg>> path = upgrade.path(present, schema.required());
      if (path.isEmpty() || serviceBundle != null) {
        return;
      }
      try {
        for (SchemaUpgrade.Leg leg : path.get()) {
          leg.run();
          schema.upgraded(leg.from(), leg.to());
        }
        schema.createMissingIndexes();
        serviceBundle = ServiceBundle.open(bundle);
      } catch (Exception e) {
        logger.error("{}: the upgrade of its tables failed", bundle.getSymbolicName(), e);
      }
    }

    void stop() {
      if (registrators != null) {
        registrators.close();
      }
      if (serviceBundle != null) {
        serviceBundle.close();
      }
    }
  }
}
