package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerRole;
import org.ayumi.plan.domain.inquiry.AnswerRules;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.exception.AnswerActException;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every person × act × state with an answer, at the service (E5, B9). */
class AnswerMatrixTest {

  private static City city;
  private static InquiryDesk desk;

  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    desk = new InquiryDesk(city);
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
      AnswerRules rules = AnswerRules.of(InquiryDesk.round(approval));
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
    AnswerDetail answer =
        desk.bring(desk.of(city.office, desk.open(plan, approval)).get(0), approval, state);
    assertThat(answer.state()).isEqualTo(state);
    AnswerDetail before = stored(answer);
    Callable<AnswerDetail> trial =
        act == AnswerAct.SAVE
            ? () -> desk.save(user, answer, InquiryDesk.DONE)
            : () -> desk.act(user, answer, act, "理由");
    if (may) {
      assertThat(trial.call().state())
          .isEqualTo(
              AnswerRules.of(InquiryDesk.round(approval))
                  .after(state, act, Set.of(AnswerRole.values()))
                  .orElseThrow());
    } else {
      assertThatThrownBy(trial::call)
          .isInstanceOfAny(AnswerActException.class, PrincipalException.class);
      assertThat(stored(answer)).isEqualTo(before);
    }
  }

  private AnswerDetail stored(AnswerDetail answer) throws Exception {
    return As.user(city.office, () -> answers.getAnswer(answer.planAnswerId()));
  }
}
