package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanRoundService;

/** What a department's workbook brings: all of its answers, each with the variant. */
final class CrashedAnswers implements CrashDeed {

  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);
  private final long planEntryId;
  private final User office;
  private final User department;

  CrashedAnswers(long planEntryId, User office, User department) {
    this.planEntryId = planEntryId;
    this.office = office;
    this.department = department;
  }

  /** Answers and their histories tell the same, or a workbook is half read. */
  @Override
  public String found() throws Exception {
    List<RoundDetail> open = As.user(office, () -> rounds.getRounds(planEntryId));
    if (open.isEmpty()) {
      return "first";
    }
    return As.user(
        department,
        () -> {
          Set<String> variants = new TreeSet<>();
          Set<Integer> steps = new TreeSet<>();
          for (AnswerDetail each : answers.getAnswers(open.get(0).planRoundId())) {
            variants.add(each.answer().narrative());
            steps.add(answers.getSteps(each.planAnswerId()).size());
          }
          boolean whole = variants.size() == 1 && steps.size() == 1;
          String variant = variants.iterator().next();
          return whole ? (variant.isEmpty() ? "first" : variant) : "half " + variants + steps;
        });
  }

  @Override
  public void prepare(String variant) throws Exception {
    As.user(
        office,
        () -> {
          if (rounds.getRounds(planEntryId).isEmpty()) {
            RoundDetail draft = rounds.addRound(planEntryId, InquiryDesk.round(false));
            rounds.openRound(draft.planRoundId(), draft.mvccVersion(), Map.of());
          }
          return null;
        });
  }

  @Override
  public void perform(String variant) throws Exception {
    Answer answer = Answer.builder().status("✓").narrative(variant).build();
    As.user(
        department,
        () -> {
          long round = rounds.getRounds(planEntryId).get(0).planRoundId();
          answers.saveAnswers(
              answers.getAnswers(round).stream()
                  .map(each -> AnswerEdit.of(each.planAnswerId(), each.mvccVersion(), answer))
                  .collect(Collectors.toList()));
          return null;
        });
  }
}
