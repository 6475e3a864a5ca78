package org.ayumi.embedded.portal.standin.scheduler;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.mockito.Mockito;

/** A scheduler's thread and its clock, both moved by the test. */
final class HandDrivenThread extends Clock {

  private record Task(Instant due, Runnable work, ScheduledFuture<?> future) {}

  private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparing(Task::due));
  private final ZoneId zone;
  private Instant now;

  HandDrivenThread(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  ScheduledExecutorService executor() {
    ScheduledExecutorService executor = mock(ScheduledExecutorService.class);
    when(executor.schedule(any(Runnable.class), anyLong(), any()))
        .thenAnswer(
            call -> add(call.getArgument(0), call.<TimeUnit>getArgument(2), call.getArgument(1)));
    when(executor.submit(Mockito.<Callable<?>>any()))
        .thenAnswer(call -> done(call.<Callable<?>>getArgument(0)));
    return executor;
  }

  private ScheduledFuture<?> add(Runnable work, TimeUnit unit, long delay) {
    ScheduledFuture<?> future = mock(ScheduledFuture.class);
    Task task = new Task(now.plus(delay, unit.toChronoUnit()), work, future);
    when(future.cancel(false)).thenAnswer(call -> tasks.remove(task));
    tasks.add(task);
    return future;
  }

  private static CompletableFuture<Object> done(Callable<?> work) {
    try {
      return CompletableFuture.completedFuture(work.call());
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Lets the time pass and does what is due in it, in order. */
  void pass(Duration duration) {
    Instant end = now.plus(duration);
    while (!tasks.isEmpty() && !tasks.peek().due().isAfter(end)) {
      Task task = tasks.remove();
      now = now.isAfter(task.due()) ? now : task.due();
      task.work().run();
    }
    now = end.isAfter(now) ? end : now;
  }

  /** Puts the clock forward; what waits does not notice. */
  void jump(Duration duration) {
    now = now.plus(duration);
  }

  boolean isIdle() {
    return tasks.isEmpty();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException();
  }
}
