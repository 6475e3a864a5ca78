package org.ayumi.embedded.portal.web.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.LifecycleException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ayumi.embedded.portal.web.server.WebServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/** Serves every bundle that has a {@code Web-ContextPath}, as long as it is started. */
public final class WebBundles extends BundleTracker<WebBundle> {

  private static final Logger LOG = LogManager.getLogger(WebBundles.class);

  private final WebServer server;
  private final TagLibraries libraries;
  private final Path workDirectory;
  private final Map<Long, WebBundle> served = new ConcurrentHashMap<>();

  public WebBundles(
      BundleContext context, WebServer server, TagLibraries libraries, Path workDirectory) {
    super(context, Bundle.STARTING | Bundle.ACTIVE, null);
    this.server = server;
    this.libraries = libraries;
    this.workDirectory = workDirectory;
  }

  /** The served form of a bundle, or null when it has no context of its own. */
  public WebBundle of(Bundle bundle) {
    return served.get(bundle.getBundleId());
  }

  @Override
  public WebBundle addingBundle(Bundle bundle, BundleEvent event) {
    String path = bundle.getHeaders("").get("Web-ContextPath");
    if (path == null) {
      return null;
    }
    WebBundle web = new WebBundle(bundle, path, server, workDirectory);
    try {
      web.start(libraries);
    } catch (IOException | LifecycleException | RuntimeException e) {
      LOG.error("{} cannot be served at /o{}", bundle.getSymbolicName(), path, e);
      return null;
    }
    served.put(bundle.getBundleId(), web);
    LOG.info("{} at /o/{}", bundle.getSymbolicName(), web.contextName());
    return web;
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, WebBundle web) {
    served.remove(bundle.getBundleId());
    try {
      web.stop();
    } catch (IOException | LifecycleException e) {
      LOG.error("{} did not stop cleanly", bundle.getSymbolicName(), e);
    }
  }
}
