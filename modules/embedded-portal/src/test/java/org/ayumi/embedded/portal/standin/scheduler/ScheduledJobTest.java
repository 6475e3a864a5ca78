package org.ayumi.embedded.portal.standin.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.scheduler.SchedulerEngine;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduledJobTest {

  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final TriggerConfiguration QUARTERS =
      TriggerConfiguration.createTriggerConfiguration(15, TimeUnit.MINUTE);

  private final HandDrivenThread time = new HandDrivenThread(NOW, ZoneOffset.UTC);
  private final List<String> runs = new ArrayList<>();

  private record Job(TriggerConfiguration trigger, UnsafeRunnable<Exception> work)
      implements SchedulerJobConfiguration {

    @Override
    public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
      return work;
    }

    @Override
    public TriggerConfiguration getTriggerConfiguration() {
      return trigger;
    }
  }

  private ScheduledJob scheduled(SchedulerJobConfiguration job) {
    return new ScheduledJob(job, time, time.executor());
  }

  private void note() {
    runs.add(Duration.between(NOW, time.instant()).toMinutes() + " min");
  }

  @Test
  void runsAtOnceAndThenByItsInterval() {
    scheduled(new Job(QUARTERS, this::note)).start();

    assertThat(runs).as("not in the thread that registers it").isEmpty();
    time.pass(Duration.ofMinutes(31));
    assertThat(runs).containsExactly("0 min", "15 min", "30 min");
  }

  @Test
  void runsWhenItsCronExpressionSays() {
    TriggerConfiguration daily = TriggerConfiguration.createTriggerConfiguration("0 0 1 * * ?");
    scheduled(new Job(daily, this::note)).start();

    time.pass(Duration.ofHours(26));

    assertThat(runs).containsExactly("60 min", "1500 min");
  }

  @Test
  void aFailureDoesNotEndIt() {
    scheduled(
            new Job(
                QUARTERS,
                () -> {
                  note();
                  if (runs.size() == 1) {
                    throw new IllegalStateException("a job's own fault");
                  }
                  throw new AssertionError("and another");
                }))
        .start();

    time.pass(Duration.ofMinutes(31));

    assertThat(runs).hasSize(3);
  }

  @Test
  void timesThatPassWhileItRunsAreLeftOut() {
    scheduled(
            new Job(
                QUARTERS,
                () -> {
                  note();
                  time.jump(Duration.ofMinutes(40));
                }))
        .start();

    time.pass(Duration.ofMinutes(60));

    assertThat(runs).containsExactly("0 min", "45 min");
  }

  @Test
  void aClockThatIsPutForwardIsNoticedWithinAMinute() {
    TriggerConfiguration daily = TriggerConfiguration.createTriggerConfiguration("0 0 1 * * ?");
    scheduled(new Job(daily, this::note)).start();

    time.jump(Duration.ofMinutes(70));
    time.pass(Duration.ofMinutes(1));

    assertThat(runs).containsExactly("70 min");
  }

  @Test
  void runsNoMoreWhenItIsStopped() {
    ScheduledJob job = scheduled(new Job(QUARTERS, this::note));
    job.start();
    time.pass(Duration.ofMinutes(1));

    job.stop();
    time.pass(Duration.ofHours(1));

    assertThat(runs).hasSize(1);
    assertThat(time.isIdle()).isTrue();
  }

  @Test
  void aJobThatIsStoppedWhileItRunsIsNotPlannedAgain() {
    List<ScheduledJob> jobs = new ArrayList<>();
    jobs.add(
        scheduled(
            new Job(
                QUARTERS,
                () -> {
                  note();
                  jobs.get(0).stop();
                })));
    jobs.get(0).start();

    time.pass(Duration.ofHours(1));

    assertThat(runs).hasSize(1);
  }

  @Test
  void runsAtOnceWhenToldAndSaysWhatFailed() {
    TriggerConfiguration yearly = TriggerConfiguration.createTriggerConfiguration("0 0 0 1 1 ?");
    ScheduledJob good = scheduled(new Job(yearly, this::note));
    good.start();
    good.runNow();
    assertThat(runs).containsExactly("0 min");

    ScheduledJob bad =
        scheduled(
            new Job(
                yearly,
                () -> {
                  throw new java.io.IOException("no disk");
                }));
    assertThatThrownBy(bad::runNow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(Job.class.getName())
        .hasRootCauseMessage("no disk");
  }

  @Test
  void aJobLeavesNothingToTheNext() {
    ThreadLocal<String> memory = new CentralizedThreadLocal<>("memory", () -> "empty");
    ScheduledJob job =
        scheduled(
            new Job(
                QUARTERS,
                () -> {
                  runs.add(memory.get());
                  memory.set("full");
                }));

    job.runNow();
    job.runNow();

    assertThat(runs).containsExactly("empty", "empty");
  }

  @Test
  void aJobOfMessagesGetsOneWithItsName() {
    SchedulerJobConfiguration job =
        new SchedulerJobConfiguration() {
          @Override
          public UnsafeConsumer<Message, Exception> getJobExecutorUnsafeConsumer() {
            return message -> runs.add(message.getString(SchedulerEngine.JOB_NAME));
          }

          @Override
          public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
            throw new UnsupportedOperationException();
          }

          @Override
          public String getName() {
            return "messages";
          }

          @Override
          public TriggerConfiguration getTriggerConfiguration() {
            return QUARTERS;
          }
        };

    scheduled(job).runNow();

    assertThat(runs).containsExactly("messages");
  }
}
