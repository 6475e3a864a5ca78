package org.ayumi.embedded.portal.boot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Runs the steps of the start one by one, and says which one hangs, and where. */
final class BootSteps implements AutoCloseable {

  /** One step. */
  interface Step {
    void run() throws Exception;
  }

  private static final Logger logger = LogManager.getLogger(BootSteps.class);

  private final Duration patience;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          runnable -> {
            Thread thread = new Thread(runnable, "boot-watch");
            thread.setDaemon(true);
            return thread;
          });

  BootSteps(Duration patience) {
    this.patience = patience;
  }

  /**
   * @throws IllegalStateException naming the step, when it fails
   */
  void run(String name, Step step) throws StartRefused {
    Thread thread = Thread.currentThread();
    long began = System.nanoTime();
    ScheduledFuture<?> alarm =
        watch.scheduleAtFixedRate(
            () -> logger.error("Start hangs in \"{}\" at\n{}", name, stackOf(thread)),
            patience.toMillis(),
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      step.run();
    } catch (StartRefused e) {
      throw e;
    } catch (Exception | LinkageError e) {
      throw new IllegalStateException("Start failed in \"" + name + '"', e);
    } finally {
      alarm.cancel(false);
    }
    logger.debug("{}: {} ms", name, (System.nanoTime() - began) / 1_000_000);
  }

  private static String stackOf(Thread thread) {
    StringBuilder lines = new StringBuilder();
    for (StackTraceElement element : thread.getStackTrace()) {
      lines.append("    at ").append(element).append('\n');
    }
    return lines.toString();
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
