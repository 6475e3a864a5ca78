package org.ayumi.embedded.portal.standin.scheduler;

import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Runs the jobs that bundles register as services, on one thread, while they are registered. In
 * memory: what was missed while the portal was down is not made up for.
 *
 * <p>The service {@code java.util.function.Consumer} with {@code ayumi.job.run=true} runs the job
 * of a name at once, for tests and developers.
 */
public final class JobScheduler extends ServiceTracker<SchedulerJobConfiguration, ScheduledJob>
    implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(JobScheduler.class);
  private static final long PATIENCE_SECONDS = 10;

  private final Clock clock;
  private final ScheduledExecutorService thread;
  private ServiceRegistration<?> runner;

  /** On the system's clock, in the time zone of the JVM, as the product's scheduler. */
  public JobScheduler(BundleContext context) {
    this(context, Clock.system(ZoneId.systemDefault()), daemon());
  }

  JobScheduler(BundleContext context, Clock clock, ScheduledExecutorService thread) {
    super(context, SchedulerJobConfiguration.class, null);
    this.clock = clock;
    this.thread = thread;
  }

  private static ScheduledExecutorService daemon() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "scheduler");
              thread.setDaemon(true);
              thread.setContextClassLoader(JobScheduler.class.getClassLoader());
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  /** Takes the jobs that are there and those that come. */
  public void start() {
    Consumer<String> runNow = this::runNow;
    runner =
        context.registerService(
            Consumer.class, runNow, FrameworkUtil.asDictionary(Map.of("ayumi.job.run", "true")));
    open();
  }

  @Override
  public ScheduledJob addingService(ServiceReference<SchedulerJobConfiguration> reference) {
    SchedulerJobConfiguration configuration = context.getService(reference);
    if (configuration == null) {
      return null;
    }
    try {
      ScheduledJob job = new ScheduledJob(configuration, clock, thread);
      job.start();
      return job;
    } catch (RuntimeException | LinkageError e) {
      logger.error("Scheduler: {} is not scheduled", configuration.getClass().getName(), e);
      context.ungetService(reference);
      return null;
    }
  }

  @Override
  public void modifiedService(
      ServiceReference<SchedulerJobConfiguration> reference, ScheduledJob job) {
    // The trigger is asked for once, as in the product.
  }

  @Override
  public void removedService(
      ServiceReference<SchedulerJobConfiguration> reference, ScheduledJob job) {
    job.stop();
    context.ungetService(reference);
  }

  /**
   * Runs a job at once, as its trigger would, and waits for its end.
   *
   * @param name the job's name, which is its class name unless it says otherwise
   * @throws IllegalArgumentException when no such job is registered
   * @throws IllegalStateException with the cause, when the job fails
   */
  public void runNow(String name) {
    getTracked().values().stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No job " + name + "; " + this))
        .runNow();
  }

  /** Runs no job any more, and waits a little for one that is under way. */
  @Override
  public void close() {
    if (runner != null) {
      runner.unregister();
      runner = null;
    }
    super.close();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        logger.warn("Scheduler: a job is interrupted, for the portal stops");
        thread.shutdownNow();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "there are " + getTracked().values().stream().map(ScheduledJob::name).sorted().toList();
  }
}
