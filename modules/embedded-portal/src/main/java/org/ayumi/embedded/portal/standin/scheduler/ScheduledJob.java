package org.ayumi.embedded.portal.standin.scheduler;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.scheduler.SchedulerEngine;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * One job and its next time. It runs on the scheduler's only thread, so never twice at once; times
 * that pass while it runs are left out, not made up for.
 */
final class ScheduledJob {

  private static final Logger logger = LogManager.getLogger(ScheduledJob.class);

  /** The clock is looked at this often, for it may be put forward or the machine may sleep. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final SchedulerJobConfiguration job;
  private final JobTrigger trigger;
  private final Clock clock;
  private final ScheduledExecutorService thread;

  private Optional<Instant> next = Optional.empty();
  private Future<?> waiting;
  private boolean stopped;

  /**
   * @param thread the scheduler's only thread
   * @throws IllegalArgumentException when the job's cron expression is none
   */
  ScheduledJob(SchedulerJobConfiguration job, Clock clock, ScheduledExecutorService thread) {
    this.job = job;
    this.clock = clock;
    this.thread = thread;
    this.trigger = JobTrigger.of(job.getTriggerConfiguration(), clock);
  }

  String name() {
    return job.getName();
  }

  void start() {
    logger.info("Scheduler: {} {}", name(), trigger);
    planAfter(clock.instant().minusNanos(1));
  }

  /** It runs no more; a run that is under way ends by itself. */
  synchronized void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.cancel(false);
    }
  }

  private synchronized void planAfter(Instant instant) {
    next = trigger.after(instant);
    await();
  }

  private synchronized void await() {
    if (stopped || next.isEmpty()) {
      return;
    }
    long millis = Duration.between(clock.instant(), next.get()).toMillis() + 1;
    long wait = Math.max(0, Math.min(millis, LONGEST_WAIT.toMillis()));
    waiting = thread.schedule(this::runWhenDue, wait, TimeUnit.MILLISECONDS);
  }

  private void runWhenDue() {
    if (isDue()) {
      try {
        run();
      } catch (Exception | Error e) {
        logger.error("Scheduler: {} failed", name(), e);
      }
      planAfter(clock.instant());
    } else {
      await();
    }
  }

  private synchronized boolean isDue() {
    return !stopped && !next.orElseThrow().isAfter(clock.instant());
  }

  /**
   * Runs it on the scheduler's thread, whatever its trigger says, and waits for the end.
   *
   * @throws IllegalStateException with the cause, when it fails
   */
  void runNow() {
    try {
      thread
          .submit(
              () -> {
                run();
                return null;
              })
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(name() + " failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name() + " was not waited for", e);
    }
  }

  private void run() throws Exception {
    UnsafeConsumer<Message, Exception> ofMessages = job.getJobExecutorUnsafeConsumer();
    JobConditions.run(
        ofMessages == null
            ? job.getJobExecutorUnsafeRunnable()
            : () -> ofMessages.accept(message()));
  }

  private Message message() {
    Message message = new Message();
    message.setDestinationName(job.getDestinationName());
    message.put(SchedulerEngine.JOB_NAME, name());
    message.put(SchedulerEngine.GROUP_NAME, name());
    return message;
  }
}
