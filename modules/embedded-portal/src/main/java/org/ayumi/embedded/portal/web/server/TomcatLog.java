package org.ayumi.embedded.portal.web.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.logging.log4j.LogManager;

/** Brings what Tomcat logs into the log of the portal. */
final class TomcatLog extends Handler {

  /** Held, because the JDK forgets a logger that nobody holds. */
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  /** Begins what each dispatch says of an exception that goes through it; the failure is logged. */
  private static final String SERVICE = "Servlet.service() for servlet";

  private final SimpleFormatter formatter = new SimpleFormatter();

  /** From now on warnings and errors of Tomcat are seen. */
  static void join() {
    for (Handler handler : TOMCAT.getHandlers()) {
      TOMCAT.removeHandler(handler);
    }
    TOMCAT.setUseParentHandlers(false);
    TOMCAT.setLevel(Level.WARNING);
    TOMCAT.addHandler(new TomcatLog());
  }

  @Override
  public void publish(LogRecord line) {
    if (!isLoggable(line) || String.valueOf(line.getMessage()).startsWith(SERVICE)) {
      return;
    }
    LogManager.getLogger(line.getLoggerName())
        .log(level(line.getLevel()), formatter.formatMessage(line), line.getThrown());
  }

  private static org.apache.logging.log4j.Level level(Level level) {
    return level.intValue() >= Level.SEVERE.intValue()
        ? org.apache.logging.log4j.Level.ERROR
        : org.apache.logging.log4j.Level.WARN;
  }

  @Override
  public void flush() {
    // The portal's log flushes itself.
  }

  @Override
  public void close() {
    // The portal's log is closed by the portal.
  }
}
