package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.junit.jupiter.api.Test;

/**
 * Fifty people who answer at the same time (E4): no answer is lost or mixed, every conflict is
 * told, the history is complete. {@code ayumi.editors.seconds} says how long.
 */
class EditorsTest {

  private static final int EDITORS = 50;
  private static final int ANSWERS = 20;
  private static final int SECONDS = Integer.getInteger("ayumi.editors.seconds", 10);

  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);

  @Test
  void loseNothing() throws Exception {
    City city = new City();
    InquiryDesk desk = new InquiryDesk(city);
    RoundDetail round = desk.open(city.addPlan(2 * ANSWERS), false);
    List<Long> ids = new ArrayList<>();
    desk.of(city.first, round).forEach(answer -> ids.add(answer.planAnswerId()));
    assertThat(ids).hasSize(ANSWERS);

    List<Work> work = work(city, ids);

    Map<Long, TreeMap<Long, String>> written = new HashMap<>();
    int conflicts = 0;
    for (Work each : work) {
      conflicts += each.conflicts;
      each.written.forEach(
          write -> {
            String before =
                written
                    .computeIfAbsent(write.planAnswerId(), id -> new TreeMap<>())
                    .put(write.mvccVersion(), write.answer().narrative());
            assertThat(before).as("two wrote version " + write.mvccVersion()).isNull();
          });
    }
    int saved = 0;
    for (AnswerDetail stored : desk.of(city.first, round)) {
      TreeMap<Long, String> writes = written.getOrDefault(stored.planAnswerId(), new TreeMap<>());
      saved += writes.size();
      assertThat(steps(city, stored)).isEqualTo(writes.size());
      if (!writes.isEmpty()) {
        assertThat(stored.mvccVersion()).isEqualTo(writes.lastKey());
        assertThat(stored.answer().narrative()).isEqualTo(writes.lastEntry().getValue());
        assertThat(writes.lastKey() - writes.firstKey()).isEqualTo(writes.size() - 1L);
      }
    }
    assertThat(saved).isPositive();
    System.out.println(
        EDITORS + " editors, " + SECONDS + " s: " + saved + " saved, " + conflicts + " conflicts");
  }

  private int steps(City city, AnswerDetail answer) throws Exception {
    return As.user(city.first, () -> answers.getSteps(answer.planAnswerId())).size();
  }

  private List<Work> work(City city, List<Long> ids) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(EDITORS);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<Work>> all = new ArrayList<>();
      for (int i = 0; i < EDITORS; i++) {
        int number = i;
        all.add(
            pool.submit(
                () -> {
                  start.await();
                  return As.user(city.first, () -> edit(number, ids));
                }));
      }
      start.countDown();
      List<Work> work = new ArrayList<>();
      for (Future<Work> each : all) {
        work.add(each.get());
      }
      return work;
    } finally {
      pool.shutdownNow();
    }
  }

  private Work edit(int number, List<Long> ids) throws Exception {
    Work work = new Work();
    Random random = new Random(number);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    for (int count = 0; System.nanoTime() < end; count++) {
      AnswerDetail seen = answers.getAnswer(ids.get(random.nextInt(ids.size())));
      Answer answer = Answer.builder().status("✓").narrative("書き手" + number + "の" + count).build();
      try {
        AnswerDetail saved =
            answers.saveAnswer(AnswerEdit.of(seen.planAnswerId(), seen.mvccVersion(), answer));
        assertThat(saved.answer()).isEqualTo(answer);
        work.written.add(AnswerEdit.of(saved.planAnswerId(), saved.mvccVersion(), answer));
      } catch (EditConflictException conflict) {
        work.conflicts++;
      }
    }
    return work;
  }

  /** What one person did. */
  private static final class Work {

    private final List<AnswerEdit> written = Collections.synchronizedList(new ArrayList<>());
    private int conflicts;
  }
}
