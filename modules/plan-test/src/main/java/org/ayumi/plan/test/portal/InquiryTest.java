package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.AnswerRole;
import org.ayumi.plan.domain.inquiry.AnswerRules;
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
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanRoundService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The yearly inquiry at its services: who may do what in which state, and what comes of it (E). */
class InquiryTest {

  private static final FiscalYear YEAR = FiscalYear.of(2025);
  private static final Answer DONE =
      Answer.builder().status("✓").narrative("3回開きました。𠮷①").nextDirection("続けます。").build();

  private static City city;

  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);
  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
  }

  private static Round round(boolean approval) {
    return Round.builder()
        .title("令和7年度進捗状況照会")
        .year(YEAR)
        .referenceDate(LocalDate.of(2026, 3, 31))
        .dueDate(LocalDate.of(2026, 5, 15))
        .documentNumber("7協推第12号")
        .addFields(AnswerField.STATUS, AnswerField.NARRATIVE, AnswerField.NEXT_DIRECTION)
        .approvalNeeded(approval)
        .build();
  }

  private RoundDetail open(WorkingPlan plan, boolean approval) throws Exception {
    return As.user(
        city.office,
        () -> {
          RoundDetail draft = rounds.addRound(plan.planEntryId(), round(approval));
          return rounds.openRound(draft.planRoundId(), draft.mvccVersion(), Map.of());
        });
  }

  private List<AnswerDetail> of(User user, RoundDetail round) throws Exception {
    return As.user(user, () -> answers.getAnswers(round.planRoundId()));
  }

  private AnswerDetail save(User user, AnswerDetail answer, Answer written) throws Exception {
    return As.user(
        user, () -> answers.saveAnswer(answer.planAnswerId(), answer.mvccVersion(), written));
  }

  private AnswerDetail act(User user, AnswerDetail answer, AnswerAct act, String reason)
      throws Exception {
    return As.user(
        user, () -> answers.act(answer.planAnswerId(), answer.mvccVersion(), act, reason));
  }

  @Test
  void aRoundAsksEachDepartmentAndShowsItWhatIsItsOwn() throws Exception {
    WorkingPlan plan = city.addPlan(6);
    RoundDetail round = open(plan, false);

    assertThat(of(city.office, round)).hasSize(6);
    assertThat(of(city.first, round))
        .hasSize(3)
        .allMatch(each -> each.request().departmentCode().equals(Documents.FIRST_DEPARTMENT))
        .allMatch(each -> each.state() == AnswerState.OPEN)
        .allMatch(each -> each.acts().equals(Set.of(AnswerAct.SAVE)));
    assertThatThrownBy(() -> of(city.outsider, round)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> of(city.guest, round)).isInstanceOf(PrincipalException.class);
  }

  @Test
  void aDraftRoundIsTheOfficesAlone() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail draft =
        As.user(city.office, () -> rounds.addRound(plan.planEntryId(), round(false)));
    assertThat(As.user(city.first, () -> rounds.getRounds(plan.planEntryId()))).isEmpty();
    assertThatThrownBy(() -> As.user(city.first, () -> rounds.getRound(draft.planRoundId())))
        .isInstanceOf(NoSuchPlanRoundException.class);
    for (User other : List.of(city.first, city.head, city.outsider, city.guest)) {
      assertThatThrownBy(
              () -> As.user(other, () -> rounds.addRound(plan.planEntryId(), round(false))))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> As.user(other, () -> rounds.openRound(draft.planRoundId(), 0, Map.of())))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void ofAnOpenRoundStaysWhatDepartmentsWereTold() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    RoundDetail open = open(plan, true);
    Round other =
        ImmutableRound.copyOf(round(false))
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
    RoundDetail open = open(plan, false);
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

  /** Every person × act × state, at the service. */
  @TestFactory
  Stream<DynamicTest> everyCell() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, User> people = new LinkedHashMap<>();
    people.put("first", city.first);
    people.put("second", city.second);
    people.put("head", city.head);
    people.put("office", city.office);
    people.put("outsider", city.outsider);
    people.put("guest", city.guest);
    Map<String, Set<AnswerRole>> roles =
        Map.of(
            "first", Set.of(AnswerRole.MEMBER),
            "head", Set.of(AnswerRole.HEAD),
            "office", Set.of(AnswerRole.OFFICE));
    for (boolean approval : List.of(true, false)) {
      AnswerRules rules = AnswerRules.of(round(approval));
      WorkingPlan plan = city.addPlan(1);
      for (AnswerState state : reachable(approval)) {
        for (AnswerAct act : AnswerAct.values()) {
          for (String person : people.keySet()) {
            boolean may = rules.after(state, act, roles.getOrDefault(person, Set.of())).isPresent();
            tests.add(
                DynamicTest.dynamicTest(
                    (approval ? "with approval: " : "without: ")
                        + person
                        + (may ? " may " : " may not ")
                        + act
                        + " in "
                        + state,
                    () -> attempt(plan, approval, state, act, people.get(person), may)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static List<AnswerState> reachable(boolean approval) {
    List<AnswerState> states = new ArrayList<>(List.of(AnswerState.values()));
    states.remove(AnswerState.PUBLISHED);
    if (!approval) {
      states.removeAll(List.of(AnswerState.CHECKED, AnswerState.APPROVED));
    }
    return states;
  }

  private void attempt(
      WorkingPlan plan, boolean approval, AnswerState state, AnswerAct act, User user, boolean may)
      throws Exception {
    AnswerDetail answer = bring(of(city.office, open(plan, approval)).get(0), approval, state);
    assertThat(answer.state()).isEqualTo(state);
    Callable<AnswerDetail> trial =
        act == AnswerAct.SAVE ? () -> save(user, answer, DONE) : () -> act(user, answer, act, "理由");
    if (may) {
      assertThat(trial.call().state())
          .isEqualTo(
              AnswerRules.of(round(approval))
                  .after(state, act, Set.of(AnswerRole.values()))
                  .orElseThrow());
    } else {
      assertThatThrownBy(trial::call)
          .isInstanceOfAny(AnswerActException.class, PrincipalException.class);
      assertThat(As.user(city.office, () -> answers.getAnswer(answer.planAnswerId())))
          .usingRecursiveComparison()
          .ignoringFields("acts")
          .isEqualTo(As.user(city.office, () -> answers.getAnswer(answer.planAnswerId())));
      assertThat(As.user(city.office, () -> answers.getAnswer(answer.planAnswerId())).state())
          .isEqualTo(state);
    }
  }

  /** Brings an untouched answer of the first department into a state, by those who may. */
  private AnswerDetail bring(AnswerDetail answer, boolean approval, AnswerState state)
      throws Exception {
    AnswerDetail now = answer;
    for (AnswerAct act : path(approval, state)) {
      switch (act) {
        case SAVE:
          now = save(city.first, now, DONE);
          break;
        case APPROVE:
          now = act(city.head, now, act, "");
          break;
        case CONFIRM:
        case RETURN:
          now = act(city.office, now, act, "確認してください");
          break;
        default:
          now = act(city.first, now, act, "");
      }
    }
    return now;
  }

  private static List<AnswerAct> path(boolean approval, AnswerState state) {
    Map<AnswerState, List<AnswerAct>> paths = new EnumMap<>(AnswerState.class);
    List<AnswerAct> submitted =
        approval
            ? List.of(AnswerAct.SAVE, AnswerAct.CHECK, AnswerAct.APPROVE, AnswerAct.SUBMIT)
            : List.of(AnswerAct.SAVE, AnswerAct.SUBMIT);
    paths.put(AnswerState.OPEN, List.of());
    paths.put(AnswerState.DRAFT, List.of(AnswerAct.SAVE));
    paths.put(AnswerState.CHECKED, List.of(AnswerAct.SAVE, AnswerAct.CHECK));
    paths.put(AnswerState.APPROVED, List.of(AnswerAct.SAVE, AnswerAct.CHECK, AnswerAct.APPROVE));
    paths.put(AnswerState.SUBMITTED, submitted);
    paths.put(
        AnswerState.RETURNED,
        Stream.concat(submitted.stream(), Stream.of(AnswerAct.RETURN))
            .collect(Collectors.toList()));
    paths.put(
        AnswerState.CONFIRMED,
        Stream.concat(submitted.stream(), Stream.of(AnswerAct.CONFIRM))
            .collect(Collectors.toList()));
    return paths.get(state);
  }

  @Test
  void whatIsHandedOnIsCompleteAndWhatIsSentBackHasAReason() throws Exception {
    AnswerDetail answer = of(city.first, open(city.addPlan(1), false)).get(0);
    AnswerDetail half = save(city.first, answer, Answer.builder().status("✓").build());
    assertThatThrownBy(() -> act(city.first, half, AnswerAct.SUBMIT, ""))
        .isInstanceOfSatisfying(
            AnswerFaultException.class,
            fault -> assertThat(fault.getFaults()).containsExactly(Fault.NARRATIVE_MISSING));
    assertThatThrownBy(
            () -> save(city.first, half, Answer.builder().status("◎").narrative("x").build()))
        .isInstanceOf(AnswerFaultException.class);
    AnswerDetail submitted = act(city.first, save(city.first, half, DONE), AnswerAct.SUBMIT, "");
    assertThatThrownBy(() -> act(city.office, submitted, AnswerAct.RETURN, "　"))
        .isInstanceOf(ReasonMissingException.class);
  }

  @Test
  void everyStepHasWhoAndWhy() throws Exception {
    AnswerDetail answer = of(city.first, open(city.addPlan(1), true)).get(0);
    AnswerDetail returned = bring(answer, true, AnswerState.RETURNED);
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
    AnswerDetail answer = of(city.first, open(city.addPlan(1), false)).get(0);
    assertThatThrownBy(() -> As.user(city.second, () -> answers.getAnswer(answer.planAnswerId())))
        .isInstanceOf(NoSuchPlanAnswerException.class);
    assertThatThrownBy(() -> As.user(city.second, () -> answers.getAnswer(-1)))
        .isInstanceOf(NoSuchPlanAnswerException.class);
  }

  @Test
  void severalAnswersAreHandedOnTogetherOrNoneIs() throws Exception {
    RoundDetail round = open(city.addPlan(4), false);
    List<AnswerDetail> mine = of(city.first, round);
    AnswerDetail first = save(city.first, mine.get(0), DONE);
    Map<Long, Long> both =
        Map.of(
            first.planAnswerId(), first.mvccVersion(),
            mine.get(1).planAnswerId(), mine.get(1).mvccVersion());
    assertThatThrownBy(() -> submit(both)).isInstanceOf(AnswerActException.class);
    assertThat(of(city.first, round))
        .extracting(AnswerDetail::state)
        .containsExactly(AnswerState.DRAFT, AnswerState.OPEN);
    AnswerDetail second = save(city.first, mine.get(1), DONE);
    submit(
        Map.of(
            first.planAnswerId(), first.mvccVersion(),
            second.planAnswerId(), second.mvccVersion()));
    assertThat(of(city.first, round))
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
  void publishingTakesTheConfirmedAnswersIntoThePlanAndItsEdition() throws Exception {
    WorkingPlan plan = city.addPlan(4);
    RoundDetail round = open(plan, false);
    AnswerDetail mine = of(city.first, round).get(0);
    AnswerDetail confirmed = bring(mine, false, AnswerState.CONFIRMED);
    AnswerDetail pending = bring(of(city.first, round).get(1), false, AnswerState.SUBMITTED);
    long version =
        As.user(city.office, () -> plans.getPlanEntry(plan.planEntryId())).documentVersion();
    assertThatThrownBy(() -> publish(city.first, round, version))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> publish(city.office, round, version - 1))
        .isInstanceOf(EditConflictException.class);

    Edition edition = publish(city.office, round, version);

    PlanDocument published =
        As.user(city.guest, () -> editions.getEditionDocument(edition.editionId()));
    assertThat(report(published, confirmed)).contains(DONE.report().orElseThrow());
    assertThat(report(published, pending)).isEmpty();
    assertThat(of(city.office, round))
        .extracting(AnswerDetail::state)
        .containsExactly(
            AnswerState.PUBLISHED, AnswerState.OPEN, AnswerState.SUBMITTED, AnswerState.OPEN);
    assertThatThrownBy(() -> act(city.office, pending, AnswerAct.CONFIRM, ""))
        .isInstanceOf(RoundStateException.class);
    assertThat(of(city.first, round)).allMatch(each -> each.acts().isEmpty());
  }

  private Edition publish(User user, RoundDetail round, long version) throws Exception {
    return As.user(user, () -> rounds.publishRound(round.planRoundId(), version, "令和7年度版", ""));
  }

  private static Optional<Report> report(PlanDocument plan, AnswerDetail answer) {
    return plan.items().stream()
        .flatMap(item -> item.contents().stream())
        .filter(content -> content.code().equals(answer.request().contentCode()))
        .findFirst()
        .flatMap(content -> content.year(YEAR))
        .flatMap(cell -> cell.report());
  }

  @Test
  void oneOfTwoWhoWriteAtOnceIsToldAndNothingIsLost() throws Exception {
    RoundDetail round = open(city.addPlan(1), false);
    AnswerDetail answer = of(city.first, round).get(0);
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
                    save(city.first, answer, own);
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
