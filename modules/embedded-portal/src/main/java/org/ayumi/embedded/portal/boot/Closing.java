package org.ayumi.embedded.portal.boot;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** What has been started, to be stopped in the opposite order, each even if another fails. */
final class Closing implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(Closing.class);

  private record Part(String name, AutoCloseable part) {}

  private final Deque<Part> parts = new ArrayDeque<>();

  synchronized void add(String name, AutoCloseable part) {
    parts.push(new Part(name, part));
  }

  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      try {
        part.part().close();
      } catch (Exception | LinkageError e) {
        logger.error("Did not stop cleanly: {}", part.name(), e);
      }
    }
  }
}
