package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.AnswerActException;
import org.ayumi.plan.exception.AnswerFaultException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanAnswerException;
import org.ayumi.plan.exception.NoSuchPlanRoundException;
import org.ayumi.plan.exception.ReasonMissingException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerStep;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.model.view.Reminder;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.model.view.Succession;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanDepartmentService;
import org.ayumi.plan.service.PlanReminderLocalService;
import org.ayumi.plan.service.PlanRoundService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The yearly inquiry at its services: what is asked, and what may come of an answer (E). */
class InquiryTest {

  private static City city;
  private static InquiryDesk desk;

  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    desk = new InquiryDesk(city);
  }

  @Test
  void aRoundAsksEachDepartmentAndShowsItWhatIsItsOwn() throws Exception {
    WorkingPlan plan = city.addPlan(6);
    RoundDetail round = desk.open(plan, false);

    assertThat(desk.of(city.office, round)).hasSize(6);
    assertThat(desk.of(city.first, round))
        .hasSize(3)
        .allMatch(each -> each.request().departmentCode().equals(Documents.FIRST_DEPARTMENT))
        .allMatch(each -> each.state() == AnswerState.OPEN)
        .allMatch(each -> each.acts().equals(Set.of(AnswerAct.SAVE)));
    assertThatThrownBy(() -> desk.of(city.outsider, round)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> desk.of(city.guest, round)).isInstanceOf(PrincipalException.class);
  }

  /** A department that ends while it is asked: who takes over answers, and is reminded (E11). */
  @Test
  void anOpenTaskFollowsTheSuccessor() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail round =
        desk.open(
            plan,
            ImmutableRound.copyOf(InquiryDesk.round(false))
                .withDueDate(LocalDate.now(FiscalYear.ZONE).plusDays(9))
                .withReminderDays(Set.of(0)));
    AnswerDetail task = desk.of(city.first, round).get(0);
    assertThat(desk.of(city.second, round)).noneMatch(each -> isSame(each, task));

    PlanDepartmentService departments = Services.get(PlanDepartmentService.class);
    DepartmentDetail first =
        As.user(city.office, () -> departments.getDepartments(plan.planEntryId())).stream()
            .filter(each -> each.department().code().equals(Documents.FIRST_DEPARTMENT))
            .findFirst()
            .orElseThrow();
    Succession succession =
        Succession.of(LocalDate.now(FiscalYear.ZONE), List.of(Documents.SECOND_DEPARTMENT));
    As.user(
        city.office,
        () ->
            departments.succeed(
                plan.planEntryId(), first.department().code(), first.mvccVersion(), succession));

    AnswerDetail taken =
        desk.of(city.second, round).stream()
            .filter(each -> isSame(each, task))
            .findFirst()
            .orElseThrow();
    assertThat(taken.request()).isEqualTo(task.request());
    List<Long> reminded =
        Services.get(PlanReminderLocalService.class).getDue(round.round().dueDate()).stream()
            .filter(reminder -> reminder.round().planRoundId() == round.planRoundId())
            .map(Reminder::userId)
            .collect(Collectors.toList());
    assertThat(reminded).containsExactly(city.second.getUserId());
    AnswerDetail submitted =
        desk.act(
            city.second, desk.save(city.second, taken, InquiryDesk.DONE), AnswerAct.SUBMIT, "");
    assertThat(submitted.state()).isEqualTo(AnswerState.SUBMITTED);
  }

  private static boolean isSame(AnswerDetail one, AnswerDetail other) {
    return one.planAnswerId() == other.planAnswerId();
  }

  @Test
  void aDraftRoundIsTheOfficesAlone() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail draft =
        As.user(city.office, () -> rounds.addRound(plan.planEntryId(), InquiryDesk.round(false)));
    assertThat(As.user(city.first, () -> rounds.getRounds(plan.planEntryId()))).isEmpty();
    assertThatThrownBy(() -> As.user(city.first, () -> rounds.getRound(draft.planRoundId())))
        .isInstanceOf(NoSuchPlanRoundException.class);
    for (User other : List.of(city.first, city.head, city.outsider, city.guest)) {
      assertThatThrownBy(
              () ->
                  As.user(
                      other, () -> rounds.addRound(plan.planEntryId(), InquiryDesk.round(false))))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> As.user(other, () -> rounds.openRound(draft.planRoundId(), 0, Map.of())))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void ofAnOpenRoundStaysWhatDepartmentsWereTold() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail open = desk.open(plan, true);
    Round other =
        ImmutableRound.copyOf(InquiryDesk.round(false))
            .withTitle("改めた題名")
            .withYear(FiscalYear.of(2026))
            .withDueDate(LocalDate.of(2026, 5, 29))
            .withState(RoundState.DRAFT);
    RoundDetail changed =
        As.user(
            city.office, () -> rounds.updateRound(open.planRoundId(), open.mvccVersion(), other));
    assertThat(changed.round())
        .isEqualTo(
            ImmutableRound.copyOf(open.round())
                .withTitle("改めた題名")
                .withDueDate(LocalDate.of(2026, 5, 29)));
    assertThatThrownBy(
            () ->
                As.user(
                    city.office,
                    () -> rounds.updateRound(open.planRoundId(), open.mvccVersion(), other)))
        .isInstanceOf(EditConflictException.class);
    assertThatThrownBy(
            () ->
                As.user(
                    city.office,
                    () -> {
                      rounds.deleteRound(changed.planRoundId(), changed.mvccVersion());
                      return null;
                    }))
        .isInstanceOf(RoundStateException.class);
  }

  @Test
  void anExtensionIsOfOneDepartment() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail open = desk.open(plan, false);
    LocalDate later = LocalDate.of(2026, 6, 1);
    As.user(
        city.office,
        () -> rounds.extend(open.planRoundId(), Documents.FIRST_DEPARTMENT, later, "決算のため"));
    RoundDetail extended = As.user(city.first, () -> rounds.getRound(open.planRoundId()));
    assertThat(extended.dueDate(Documents.FIRST_DEPARTMENT)).isEqualTo(later);
    assertThat(extended.dueDate(Documents.SECOND_DEPARTMENT)).isEqualTo(open.round().dueDate());
    assertThatThrownBy(
            () ->
                As.user(
                    city.first,
                    () -> rounds.extend(open.planRoundId(), Documents.FIRST_DEPARTMENT, later, "")))
        .isInstanceOf(PrincipalException.class);
  }

  @Test
  void whatIsHandedOnIsCompleteAndWhatIsSentBackHasAReason() throws Exception {
    AnswerDetail answer = desk.of(city.first, desk.open(city.addPlan(1), false)).get(0);
    AnswerDetail half = desk.save(city.first, answer, Answer.builder().status("✓").build());
    assertThatThrownBy(() -> desk.act(city.first, half, AnswerAct.SUBMIT, ""))
        .isInstanceOfSatisfying(
            AnswerFaultException.class,
            fault -> assertThat(fault.getFaults()).containsExactly(Fault.NARRATIVE_MISSING));
    assertThatThrownBy(
            () -> desk.save(city.first, half, Answer.builder().status("◎").narrative("x").build()))
        .isInstanceOf(AnswerFaultException.class);
    AnswerDetail submitted =
        desk.act(city.first, desk.save(city.first, half, InquiryDesk.DONE), AnswerAct.SUBMIT, "");
    assertThatThrownBy(() -> desk.act(city.office, submitted, AnswerAct.RETURN, "　"))
        .isInstanceOf(ReasonMissingException.class);
  }

  @Test
  void everyStepHasWhoAndWhy() throws Exception {
    AnswerDetail answer = desk.of(city.first, desk.open(city.addPlan(1), true)).get(0);
    AnswerDetail returned = desk.bring(answer, true, AnswerState.RETURNED);
    List<AnswerStep> steps = As.user(city.first, () -> answers.getSteps(returned.planAnswerId()));
    assertThat(steps)
        .extracting(AnswerStep::act)
        .containsExactly(
            AnswerAct.SAVE, AnswerAct.CHECK, AnswerAct.APPROVE, AnswerAct.SUBMIT, AnswerAct.RETURN);
    assertThat(steps.get(2).person()).isEqualTo(city.head.getFullName());
    assertThat(steps.get(4).reason()).isEqualTo("確認してください");
    assertThatThrownBy(() -> As.user(city.second, () -> answers.getSteps(returned.planAnswerId())))
        .isInstanceOf(NoSuchPlanAnswerException.class);
  }

  @Test
  void anAnswerOfAnotherDepartmentIsAsUnknownAsNone() throws Exception {
    AnswerDetail answer = desk.of(city.first, desk.open(city.addPlan(1), false)).get(0);
    assertThatThrownBy(() -> As.user(city.second, () -> answers.getAnswer(answer.planAnswerId())))
        .isInstanceOf(NoSuchPlanAnswerException.class);
    assertThatThrownBy(() -> As.user(city.second, () -> answers.getAnswer(-1)))
        .isInstanceOf(NoSuchPlanAnswerException.class);
  }

  @Test
  void severalAnswersAreHandedOnTogetherOrNoneIs() throws Exception {
    RoundDetail round = desk.open(city.addPlan(4), false);
    List<AnswerDetail> mine = desk.of(city.first, round);
    AnswerDetail first = desk.save(city.first, mine.get(0), InquiryDesk.DONE);
    Map<Long, Long> both =
        Map.of(
            first.planAnswerId(), first.mvccVersion(),
            mine.get(1).planAnswerId(), mine.get(1).mvccVersion());
    assertThatThrownBy(() -> submit(both)).isInstanceOf(AnswerActException.class);
    assertThat(desk.of(city.first, round))
        .extracting(AnswerDetail::state)
        .containsExactly(AnswerState.DRAFT, AnswerState.OPEN);
    AnswerDetail second = desk.save(city.first, mine.get(1), InquiryDesk.DONE);
    submit(
        Map.of(
            first.planAnswerId(), first.mvccVersion(),
            second.planAnswerId(), second.mvccVersion()));
    assertThat(desk.of(city.first, round))
        .extracting(AnswerDetail::state)
        .containsOnly(AnswerState.SUBMITTED);
  }

  private void submit(Map<Long, Long> versions) throws Exception {
    As.user(
        city.first,
        () -> {
          answers.actAll(versions, AnswerAct.SUBMIT);
          return null;
        });
  }

  @Test
  void oneOfTwoWhoWriteAtOnceIsToldAndNothingIsLost() throws Exception {
    RoundDetail round = desk.open(city.addPlan(1), false);
    AnswerDetail answer = desk.of(city.first, round).get(0);
    int writers = 8;
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<String>> outcomes = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        Answer own = Answer.builder().status("✓").narrative("書き手" + i).build();
        outcomes.add(
            pool.submit(
                () -> {
                  start.await();
                  try {
                    desk.save(city.first, answer, own);
                    return own.narrative();
                  } catch (EditConflictException conflict) {
                    return "";
                  }
                }));
      }
      start.countDown();
      List<String> written = new ArrayList<>();
      for (Future<String> outcome : outcomes) {
        if (!outcome.get().isEmpty()) {
          written.add(outcome.get());
        }
      }
      AnswerDetail stored = As.user(city.first, () -> answers.getAnswer(answer.planAnswerId()));
      assertThat(written).containsExactly(stored.answer().narrative());
      assertThat(As.user(city.first, () -> answers.getSteps(answer.planAnswerId()))).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }
}
