package org.ayumi.embedded.portal.boot;

import com.liferay.portal.kernel.dao.jdbc.DataSourceFactoryUtil;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.config.Configurator;
import org.ayumi.embedded.portal.demo.DemoCity;
import org.ayumi.embedded.portal.framework.BundleWatch;
import org.ayumi.embedded.portal.framework.InstalledBundles;
import org.ayumi.embedded.portal.servicebuilder.ServiceBundleHost;
import org.ayumi.embedded.portal.standin.scheduler.JobScheduler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The portal in this JVM. The portal's core is full of statics: one per JVM, started once. */
public final class EmbeddedPortal implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(EmbeddedPortal.class);

  private static final AtomicBoolean started = new AtomicBoolean();

  private final PortalOptions options;
  private final HomeDirectory home;
  private final Database database;
  private final PortalCore core = new PortalCore();
  private final SqlStatements sqlStatements = new SqlStatements();
  private final Closing closing = new Closing();
  private InstalledBundles bundles;
  private WebService web;
  private DemoCity demo;

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
    checkBundles(options);
    if (options.web()) {
      new WebPort(options.address(), options.port()).check();
    }
    HomeDirectory home = HomeDirectory.open(options.home(), options.fresh());
    EmbeddedPortal portal = null;
    try {
      Database database =
          options.jdbc().isPresent()
              ? Database.at(options.jdbc().get())
              : Database.inDirectory(home.databaseDirectory());
      portal = new EmbeddedPortal(options, home, database);
      portal.closing.add("home", home);
      portal.start();
      return portal;
    } catch (StartRefused | RuntimeException | Error e) {
      if (portal != null) {
        portal.close();
      } else {
        release(home);
      }
      throw e;
    }
  }

  private static void checkBundles(PortalOptions options) throws StartRefused {
    for (Path bundle : options.bundles()) {
      if (!Files.exists(bundle)) {
        throw new StartRefused(
            "ayumi.bundles にあるファイルが見つかりません: " + bundle,
            "a file in ayumi.bundles does not exist: " + bundle);
      }
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
      configure();
      steps.run("database", database::open);
      closing.add("database", database::close);
      steps.run("portal core", this::startCore);
      steps.run("portal initialized", core::initialize);
      steps.run("bundles", this::startBundles);
      if (options.web()) {
        steps.run("web server", this::startWeb);
      }
      if (options.demo()) {
        steps.run("demonstration", this::startDemo);
      }
      steps.run("scheduler", this::startScheduler);
      bundles.reportWaiting();
      logger.info(
          "Mail: nothing is sent; see {}{}",
          home.outboxDirectory(),
          web == null ? "" : " and " + baseUrl() + "/outbox");
      steps.run("home", home::markComplete);
    }
  }

  private void configure() {
    System.setProperty("ayumi.log.dir", home.logDirectory().toString());
    Configurator.reconfigure();
    // Equinox and Tomcat both want to be the JVM's only handler of URLs.
    TomcatURLStreamHandlerFactory.disable();
    Thread.currentThread().setContextClassLoader(EmbeddedPortal.class.getClassLoader());
    System.setProperty("system.properties.quiet", "true");
    System.setProperty("configuration.impl.quiet", "true");
    setPortalProperty("liferay.home", home.path().toString());
    for (Map.Entry<String, String> entry : database.portalProperties().entrySet()) {
      setPortalProperty("jdbc.default." + entry.getKey(), entry.getValue());
    }
  }

  /** The portal looks here before it looks into its properties files. */
  private static void setPortalProperty(String name, String value) {
    System.setProperty("portal:" + name, value);
  }

  private void startCore() throws Exception {
    closing.add("portal core", core::stop);
    core.start(this::beforeDatabase);
  }

  private void beforeDatabase() {
    AbsentModules.register(bundleContext());
    if (options.countSql()) {
      DataSourceFactoryUtil.setDataSourceFactory(
          new CountedDataSources(DataSourceFactoryUtil.getDataSourceFactory(), sqlStatements));
      LongSupplier count = sqlStatements::count;
      bundleContext()
          .registerService(
              LongSupplier.class,
              count,
              FrameworkUtil.asDictionary(Map.of("ayumi.sql.statements", "true")));
    }
  }

  private void startBundles() throws Exception {
    ServiceBundleHost host = new ServiceBundleHost(bundleContext());
    host.open();
    closing.add("service bundles", host);
    bundles = new InstalledBundles(bundleContext());
    bundles.install(options.bundles());
    if (options.watch()) {
      BundleWatch watch = new BundleWatch(bundles);
      watch.open();
      closing.add("bundle watch", watch);
    }
  }

  private void startWeb() throws Exception {
    web = new WebService(options);
    web.start(bundleContext(), home.workDirectory());
    closing.add("web server", web);
  }

  private void startDemo() throws Exception {
    demo = new DemoCity(bundleContext());
    demo.setUp();
  }

  private void startScheduler() {
    JobScheduler scheduler = new JobScheduler(bundleContext());
    closing.add("scheduler", scheduler);
    scheduler.start();
  }

  /** What a person who has just started the portal wants to know, line by line. */
  public List<String> summary() {
    if (web == null) {
      return List.of("Ayumi is ready: no web server");
    }
    return demo == null ? List.of("Ayumi is ready: " + baseUrl()) : demo.summary(baseUrl());
  }

  /** The context of the system bundle: sees every service. */
  public BundleContext bundleContext() {
    return core.bundleContext();
  }

  /** The statements that reached the database, when the options ask for their count. */
  public SqlStatements sqlStatements() {
    if (!options.countSql()) {
      throw new IllegalStateException("SQL statements are not counted: see PortalOptions.countSql");
    }
    return sqlStatements;
  }

  /**
   * Where the web server answers, without a slash at the end.
   *
   * @throws IllegalStateException when the options ask for no web server
   */
  public URI baseUrl() {
    if (web == null) {
      throw new IllegalStateException("No web server: see PortalOptions.web");
    }
    return web.baseUrl();
  }

  /** Stops the portal, its data safely on the disk. Does nothing the second time. */
  @Override
  public void close() {
    closing.close();
  }
}
