package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanRoundService;

/** The publication of a round whose answers all say the variant. */
final class CrashedPublication implements CrashDeed {

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanAnswerService answers = Services.get(PlanAnswerService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);
  private final long planEntryId;
  private final User office;
  private final List<User> departments;
  private RoundDetail round;

  CrashedPublication(long planEntryId, User office, User first, User second) {
    this.planEntryId = planEntryId;
    this.office = office;
    departments = List.of(first, second);
  }

  /** Plan, latest edition, rounds and answers tell the same, or something is half published. */
  @Override
  public String found() throws Exception {
    return As.user(
        office,
        () -> {
          String working = reports(plans.getPlanDocument(planEntryId));
          List<Edition> published = editions.getPlanEditions(planEntryId);
          String edition =
              published.isEmpty()
                  ? "first"
                  : reports(editions.getEditionDocument(published.get(0).editionId()));
          List<String> states = new ArrayList<>();
          int done = 0;
          for (RoundDetail each : rounds.getRounds(planEntryId)) {
            boolean whole = each.round().state() == RoundState.PUBLISHED;
            done += whole ? 1 : 0;
            boolean agreed =
                answers.getAnswers(each.planRoundId()).stream()
                    .allMatch(answer -> (answer.state() == AnswerState.PUBLISHED) == whole);
            if (!agreed) {
              states.add("round " + each.planRoundId());
            }
          }
          boolean whole = working.equals(edition) && states.isEmpty() && done == published.size();
          return whole
              ? working
              : "half " + working + " " + edition + " " + states + " " + done + published.size();
        });
  }

  private static String reports(PlanDocument plan) {
    Set<String> variants = new TreeSet<>();
    for (Item item : plan.items()) {
      for (Content content : item.contents()) {
        variants.add(
            content
                .year(InquiryDesk.YEAR)
                .flatMap(YearCell::report)
                .map(Report::narrative)
                .orElse("first"));
      }
    }
    return String.join("+", variants);
  }

  @Override
  public void prepare(String variant) throws Exception {
    round =
        As.user(
            office,
            () -> {
              RoundDetail draft = rounds.addRound(planEntryId, InquiryDesk.round(false));
              return rounds.openRound(draft.planRoundId(), draft.mvccVersion(), Map.of());
            });
    Answer answer = Answer.builder().status("✓").narrative(variant).build();
    for (User user : departments) {
      As.user(
          user,
          () -> {
            answers.saveAnswers(
                answers.getAnswers(round.planRoundId()).stream()
                    .map(each -> AnswerEdit.of(each.planAnswerId(), each.mvccVersion(), answer))
                    .collect(Collectors.toList()));
            answers.actAll(versions(), AnswerAct.SUBMIT);
            return null;
          });
    }
    As.user(
        office,
        () -> {
          answers.actAll(versions(), AnswerAct.CONFIRM);
          return null;
        });
  }

  private Map<Long, Long> versions() throws Exception {
    Map<Long, Long> versions = new LinkedHashMap<>();
    for (AnswerDetail each : answers.getAnswers(round.planRoundId())) {
      versions.put(each.planAnswerId(), each.mvccVersion());
    }
    return versions;
  }

  @Override
  public void perform(String variant) throws Exception {
    As.user(
        office,
        () ->
            rounds.publishRound(
                round.planRoundId(),
                plans.getPlanEntry(planEntryId).documentVersion(),
                Announcement.of(variant, "")));
  }
}
