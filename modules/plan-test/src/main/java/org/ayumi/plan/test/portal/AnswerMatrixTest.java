package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.exception.AnswerActException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every person × act × state with an answer, at the service (E5, B9), against a table of the states
 * that follow: what is not in it is refused and changes nothing.
 */
class AnswerMatrixTest {

  /** The columns. */
  private static final List<AnswerState> STATES =
      List.of(
          AnswerState.OPEN,
          AnswerState.DRAFT,
          AnswerState.RETURNED,
          AnswerState.CHECKED,
          AnswerState.APPROVED,
          AnswerState.SUBMITTED,
          AnswerState.CONFIRMED,
          AnswerState.PUBLISHED);

  private static final List<String> WITH_APPROVAL =
      List.of(
          "first  SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "first  CHECK    -     CHECKED   CHECKED   -        -         -         -        -",
          "first  WITHDRAW -     -         -         DRAFT    DRAFT     -         -        -",
          "first  SUBMIT   -     -         -         -        SUBMITTED -         -        -",
          "head   SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "head   CHECK    -     CHECKED   CHECKED   -        -         -         -        -",
          "head   APPROVE  -     -         -         APPROVED -         -         -        -",
          "head   RETURN   -     -         -         RETURNED -         -         -        -",
          "head   WITHDRAW -     -         -         DRAFT    DRAFT     -         -        -",
          "head   SUBMIT   -     -         -         -        SUBMITTED -         -        -",
          "office SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "office RECEIVE  -     SUBMITTED SUBMITTED -        -         -         -        -",
          "office RETURN   -     -         -         -        -         RETURNED  RETURNED -",
          "office CONFIRM  -     -         -         -        -         CONFIRMED -        -");

  /** Nothing is checked or approved there: these columns are not reached. */
  private static final List<String> WITHOUT =
      List.of(
          "first  SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "first  SUBMIT   -     SUBMITTED SUBMITTED -        -         -         -        -",
          "head   SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "head   SUBMIT   -     SUBMITTED SUBMITTED -        -         -         -        -",
          "office SAVE     DRAFT DRAFT     RETURNED  -        -         -         -        -",
          "office RECEIVE  -     SUBMITTED SUBMITTED -        -         -         -        -",
          "office RETURN   -     -         -         -        -         RETURNED  RETURNED -",
          "office CONFIRM  -     -         -         -        -         CONFIRMED -        -");

  private static City city;
  private static InquiryDesk desk;

  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    desk = new InquiryDesk(city);
  }

  private static Map<String, User> people() {
    Map<String, User> people = new LinkedHashMap<>();
    people.put("first", city.first);
    people.put("head", city.head);
    people.put("office", city.office);
    people.put("second", city.second);
    people.put("outsider", city.outsider);
    people.put("guest", city.guest);
    return people;
  }

  @TestFactory
  Stream<DynamicTest> everyCell() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (boolean approval : List.of(true, false)) {
      WorkingPlan plan = city.addPlan(1);
      for (AnswerState state : reached(approval)) {
        for (AnswerAct act : AnswerAct.values()) {
          people()
              .forEach(
                  (person, user) -> {
                    Optional<AnswerState> after = after(approval, person, act, state);
                    String name =
                        (approval ? "with approval: " : "without: ")
                            + person
                            + (after.isPresent() ? " may " : " may not ")
                            + act
                            + " in "
                            + state;
                    tests.add(
                        DynamicTest.dynamicTest(
                            name, () -> attempt(plan, approval, state, act, user, after)));
                  });
        }
      }
    }
    return tests.stream();
  }

  private static List<AnswerState> reached(boolean approval) {
    List<AnswerState> states = new ArrayList<>(STATES);
    if (!approval) {
      states.removeAll(List.of(AnswerState.CHECKED, AnswerState.APPROVED));
    }
    return states;
  }

  private static Optional<AnswerState> after(
      boolean approval, String person, AnswerAct act, AnswerState state) {
    return (approval ? WITH_APPROVAL : WITHOUT)
        .stream()
            .map(row -> row.split(" +"))
            .filter(row -> row[0].equals(person) && row[1].equals(act.name()))
            .map(row -> row[2 + STATES.indexOf(state)])
            .filter(cell -> !cell.equals("-"))
            .map(AnswerState::valueOf)
            .findFirst();
  }

  private void attempt(
      WorkingPlan plan,
      boolean approval,
      AnswerState state,
      AnswerAct act,
      User user,
      Optional<AnswerState> after)
      throws Exception {
    AnswerDetail answer =
        desk.bring(desk.of(city.office, desk.open(plan, approval)).get(0), approval, state);
    assertThat(answer.state()).isEqualTo(state);
    AnswerDetail before = stored(answer);
    Callable<AnswerDetail> trial =
        act == AnswerAct.SAVE
            ? () -> desk.save(user, answer, InquiryDesk.DONE)
            : () -> desk.act(user, answer, act, "理由");
    if (after.isPresent()) {
      assertThat(trial.call().state()).isEqualTo(after.get());
    } else {
      assertThatThrownBy(trial::call)
          .isInstanceOfAny(
              AnswerActException.class, PrincipalException.class, RoundStateException.class);
      assertThat(stored(answer)).isEqualTo(before);
    }
  }

  private AnswerDetail stored(AnswerDetail answer) throws Exception {
    return As.user(city.office, () -> answers.getAnswer(answer.planAnswerId()));
  }
}
