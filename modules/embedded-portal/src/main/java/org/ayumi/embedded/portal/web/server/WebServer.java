package org.ayumi.embedded.portal.web.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.StuckThreadDetectionValve;
import org.ayumi.embedded.portal.web.WebOptions;
import org.ayumi.embedded.portal.web.error.FailureReportValve;

/** Embedded Tomcat with one host; contexts come and go while it runs. */
public final class WebServer {

  private static final int INTERRUPT_AFTER = 3;

  /** A form with a table pasted into it; files come as multipart and have their own limit. */
  private static final int FORM_BYTES = 20 * 1024 * 1024;

  private final WebOptions options;
  private final Tomcat tomcat = new Tomcat();

  public WebServer(WebOptions options) {
    TomcatLog.join();
    this.options = options;
    tomcat.setBaseDir(options.workDirectory().resolve("tomcat").toString());
    StandardHost host = (StandardHost) tomcat.getHost();
    host.setAutoDeploy(false);
    host.setStartChildren(false);
    host.setErrorReportValveClass(FailureReportValve.class.getName());
    StuckThreadDetectionValve stuck = new StuckThreadDetectionValve();
    stuck.setThreshold(options.requestSeconds());
    stuck.setInterruptThreadThreshold(options.requestSeconds() * INTERRUPT_AFTER);
    host.getPipeline().addValve(stuck);
    tomcat.getEngine().setBackgroundProcessorDelay(Math.max(1, options.requestSeconds() / 2));
  }

  /**
   * Makes a context that takes its resources from a directory and its classes from a loader; it is
   * served when it is given to {@link #add}.
   *
   * @param path empty for the root, else beginning with a slash
   */
  public StandardContext newContext(String path, Path resources, ClassLoader classLoader) {
    StandardContext context = new StandardContext();
    context.setName(path);
    context.setPath(path);
    context.setDocBase(resources.toString());
    context.setLoader(new HostLoader(classLoader));
    context.setIgnoreAnnotations(true);
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    context.setCrossContext(true);
    context.setSessionTimeout(30);
    context.setUseHttpOnly(true);
    context.setSwallowAbortedUploads(true);
    context.addLifecycleListener(new Tomcat.FixContextListener());
    tomcat.getHost().addChild(context);
    return context;
  }

  /** Starts serving a context. */
  public void add(Context context) throws LifecycleException {
    context.start();
    if (!context.getState().isAvailable()) {
      throw new LifecycleException("The context " + context.getPath() + "/ did not start");
    }
  }

  /** Stops serving a context. */
  public void remove(Context context) throws LifecycleException {
    tomcat.getHost().removeChild(context);
    context.destroy();
  }

  /** Starts without a connector: nothing is answered before {@link #listen}. */
  public void start() throws LifecycleException {
    tomcat.getEngine();
    tomcat.start();
  }

  /** Begins to answer requests. */
  public void listen() throws IOException, LifecycleException {
    refuseBusyPort();
    Connector connector = new Connector("HTTP/1.1");
    connector.setPort(options.port());
    connector.setProperty("address", options.address());
    connector.setProperty("maxThreads", "40");
    connector.setProperty("maxSwallowSize", "-1");
    connector.setProperty("relaxedQueryChars", "[]|");
    connector.setMaxPostSize(FORM_BYTES);
    connector.setURIEncoding("UTF-8");
    connector.setThrowOnFailure(true);
    connector.setXpoweredBy(false);
    tomcat.setConnector(connector);
  }

  private void refuseBusyPort() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(options.address()), options.port()));
    }
  }

  /** The port it listens on, also when any free one was asked for. */
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  public void stop() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
