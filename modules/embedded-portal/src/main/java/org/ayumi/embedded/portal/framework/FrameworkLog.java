package org.ayumi.embedded.portal.framework;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/** Brings what the framework and the component runtime log, and nobody else shows, to the log. */
final class FrameworkLog implements LogListener, FrameworkListener {

  static void attach(BundleContext bundleContext) {
    FrameworkLog log = new FrameworkLog();
    bundleContext.addFrameworkListener(log);
    ServiceReference<LogReaderService> reference =
        bundleContext.getServiceReference(LogReaderService.class);
    bundleContext.getService(reference).addLogListener(log);
  }

  @Override
  public void logged(LogEntry entry) {
    Level level = level(entry);
    String name = "osgi." + entry.getBundle().getSymbolicName();
    LogManager.getLogger(name)
        .log(level, () -> String.valueOf(entry.getMessage()), entry.getException());
  }

  @Override
  public void frameworkEvent(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      LogManager.getLogger("osgi." + event.getBundle().getSymbolicName())
          .error("Framework error", event.getThrowable());
    }
  }

  private static Level level(LogEntry entry) {
    // Events of services and bundles are logged too: far below what anybody wants to read.
    if (entry.getLoggerName() != null && entry.getLoggerName().startsWith("Events.")) {
      return Level.TRACE;
    }
    switch (entry.getLogLevel()) {
      case ERROR:
        return Level.ERROR;
      case WARN:
        return Level.WARN;
      case INFO:
        return Level.INFO;
      default:
        return Level.DEBUG;
    }
  }
}
