package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles under development: installed from jar files, started, replaced when those change. */
public final class InstalledBundles {

  private static final Logger logger = LogManager.getLogger(InstalledBundles.class);

  private final BundleContext bundleContext;
  private final Map<Path, Bundle> bundles = new LinkedHashMap<>();

  public InstalledBundles(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
  }

  /**
   * Installs all, then starts all, so that their order does not matter.
   *
   * @param paths jar files or directories with jar files
   * @throws IllegalStateException when a bundle does not resolve or start
   */
  public synchronized void install(List<Path> paths) throws IOException, BundleException {
    for (Path jar : BundleJars.in(paths)) {
      if (!bundles.containsKey(jar)) {
        bundles.put(jar, install(jar));
      }
    }
    start(bundles.values());
  }

  /** Logs each component that waits for a service: nobody else would say that it is in vain. */
  public synchronized void reportWaiting() {
    for (String line : new UnsatisfiedComponents(bundleContext).of(bundles.values())) {
      logger.warn("Nobody supplies a service: {}", line);
    }
  }

  public synchronized List<Path> jars() {
    return List.copyOf(bundles.keySet());
  }

  /** Installs the changed files again, with everything that is wired to them. */
  synchronized void update(Collection<Path> jars) throws IOException, BundleException {
    List<Bundle> changed = new ArrayList<>();
    for (Path jar : jars) {
      Bundle bundle = bundles.get(jar);
      bundle.stop(Bundle.STOP_TRANSIENT);
      try (InputStream in = Files.newInputStream(jar)) {
        bundle.update(in);
      }
      changed.add(bundle);
      logger.info("Installed again: {}", jar.getFileName());
    }
    refresh(changed);
    start(bundles.values());
    reportWaiting();
  }

  private Bundle install(Path jar) throws IOException, BundleException {
    try (InputStream in = Files.newInputStream(jar)) {
      return bundleContext.installBundle(jar.toUri().toString(), in);
    }
  }

  private static void start(Collection<Bundle> bundles) {
    List<String> failures = new ArrayList<>();
    RuntimeException cause = null;
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
        continue;
      }
      try {
        bundle.start();
      } catch (BundleException e) {
        failures.add(bundle.getSymbolicName() + ": " + e.getMessage());
        cause = new IllegalStateException(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          "Bundles that do not start:\n" + String.join("\n", failures), cause);
    }
  }

  private void refresh(List<Bundle> changed) {
    CountDownLatch refreshed = new CountDownLatch(1);
    bundleContext
        .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
        .adapt(FrameworkWiring.class)
        .refreshBundles(changed, event -> refreshed.countDown());
    try {
      if (!refreshed.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Bundles were not refreshed within a minute: " + changed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
