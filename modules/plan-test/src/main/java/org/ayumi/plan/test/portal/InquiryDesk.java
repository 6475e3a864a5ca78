package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanRoundService;

/** Opens rounds in a city and brings answers where a test needs them, by those who may. */
final class InquiryDesk {

  static final FiscalYear YEAR = FiscalYear.of(2025);
  static final Answer DONE =
      Answer.builder().status("✓").narrative("3回開きました。𠮷①").nextDirection("続けます。").build();

  private final City city;
  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);

  InquiryDesk(City city) {
    this.city = city;
  }

  static Round round(boolean approval) {
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

  RoundDetail open(WorkingPlan plan, boolean approval) throws Exception {
    return open(plan, round(approval));
  }

  RoundDetail open(WorkingPlan plan, Round round) throws Exception {
    return As.user(
        city.office,
        () -> {
          RoundDetail draft = rounds.addRound(plan.planEntryId(), round);
          return rounds.openRound(draft.planRoundId(), draft.mvccVersion(), Map.of());
        });
  }

  List<AnswerDetail> of(User user, RoundDetail round) throws Exception {
    return As.user(user, () -> answers.getAnswers(round.planRoundId()));
  }

  AnswerDetail save(User user, AnswerDetail answer, Answer written) throws Exception {
    return As.user(
        user,
        () ->
            answers.saveAnswer(
                AnswerEdit.of(answer.planAnswerId(), answer.mvccVersion(), written)));
  }

  AnswerDetail act(User user, AnswerDetail answer, AnswerAct act, String reason) throws Exception {
    return As.user(
        user, () -> answers.act(answer.planAnswerId(), answer.mvccVersion(), act, reason));
  }

  /** Brings an untouched answer of the first department into a state, by those who may. */
  AnswerDetail bring(AnswerDetail answer, boolean approval, AnswerState state) throws Exception {
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
        case PUBLISH:
          now = publish(now);
          break;
        default:
          now = act(city.first, now, act, "");
      }
    }
    return now;
  }

  private AnswerDetail publish(AnswerDetail answer) throws Exception {
    return As.user(
        city.office,
        () -> {
          long planEntryId = rounds.getRound(answer.planRoundId()).planEntryId();
          rounds.publishRound(
              answer.planRoundId(),
              plans.getPlanEntry(planEntryId).documentVersion(),
              Announcement.of("令和7年度版", ""));
          return answers.getAnswer(answer.planAnswerId());
        });
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
    List<AnswerAct> confirmed =
        Stream.concat(submitted.stream(), Stream.of(AnswerAct.CONFIRM))
            .collect(Collectors.toList());
    paths.put(AnswerState.CONFIRMED, confirmed);
    paths.put(
        AnswerState.PUBLISHED,
        Stream.concat(confirmed.stream(), Stream.of(AnswerAct.PUBLISH))
            .collect(Collectors.toList()));
    return paths.get(state);
  }
}
