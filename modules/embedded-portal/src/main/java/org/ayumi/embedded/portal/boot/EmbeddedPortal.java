package org.ayumi.embedded.portal.boot;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.config.Configurator;
import org.osgi.framework.BundleContext;

/** The portal in this JVM. The portal's core is full of statics: one per JVM, started once. */
public final class EmbeddedPortal implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(EmbeddedPortal.class);

  private static final AtomicBoolean started = new AtomicBoolean();

  private final PortalOptions options;
  private final HomeDirectory home;
  private final Database database;
  private final PortalCore core = new PortalCore();
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPortal(PortalOptions options, HomeDirectory home, Database database) {
    this.options = options;
    this.home = home;
    this.database = database;
  }

  /**
   * Starts the portal and returns when it is ready.
   *
   * @throws StartRefused when a port, a directory or a database is not to be had
   * @throws IllegalStateException when a portal was started in this JVM before, or a step fails
   */
  public static EmbeddedPortal start(PortalOptions options) throws StartRefused {
    if (!started.compareAndSet(false, true)) {
      throw new IllegalStateException("A portal was already started in this JVM");
    }
    HomeDirectory home = HomeDirectory.open(options.home(), options.fresh());
    try {
      Database database =
          options.jdbc().isPresent()
              ? Database.at(options.jdbc().get())
              : Database.inDirectory(home.databaseDirectory());
      EmbeddedPortal portal = new EmbeddedPortal(options, home, database);
      portal.start();
      return portal;
    } catch (StartRefused | RuntimeException | Error e) {
      release(home);
      throw e;
    }
  }

  private static void release(HomeDirectory home) {
    try {
      home.close();
    } catch (IOException e) {
      logger.warn("The lock of the home was not released", e);
    }
  }

  private void start() throws StartRefused {
    try (BootSteps steps = new BootSteps(Duration.ofSeconds(60))) {
      steps.run("database", database::open);
      configure();
      steps.run("portal core", () -> core.start(() -> AbsentModules.register(bundleContext())));
      steps.run("portal initialized", core::initializeWithoutWeb);
      steps.run("home", home::markComplete);
    }
  }

  private void configure() {
    System.setProperty("ayumi.log.dir", home.logDirectory().toString());
    Configurator.reconfigure();
    // Equinox and Tomcat both want to be the JVM's only handler of URLs.
    TomcatURLStreamHandlerFactory.disable();
    Thread.currentThread().setContextClassLoader(EmbeddedPortal.class.getClassLoader());
    setPortalProperty("liferay.home", home.path().toString());
    for (Map.Entry<String, String> entry : database.portalProperties().entrySet()) {
      setPortalProperty("jdbc.default." + entry.getKey(), entry.getValue());
    }
  }

  /** The portal looks here before it looks into its properties files. */
  private static void setPortalProperty(String name, String value) {
    System.setProperty("portal:" + name, value);
  }

  /** The context of the system bundle: sees every service. */
  public BundleContext bundleContext() {
    return core.bundleContext();
  }

  /** Where the web server answers, without a slash at the end. */
  public URI baseUrl() {
    return URI.create("http://" + options.address() + ":" + options.port());
  }

  /** Stops the portal, its data safely on the disk. Does nothing the second time. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      core.stop();
    } catch (Exception e) {
      logger.error("The portal did not stop cleanly", e);
    } finally {
      database.close();
      release(home);
    }
  }
}
