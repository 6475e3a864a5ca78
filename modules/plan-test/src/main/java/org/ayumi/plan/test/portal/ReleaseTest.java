package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.ImmutableAnswer;
import org.ayumi.plan.domain.inquiry.ImmutableRound;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.exception.AnswerFaultException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanRoundService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What publication makes public, when, and how it is taken back (E8). */
class ReleaseTest {

  private static City city;
  private static InquiryDesk desk;

  private final PlanRoundService rounds = Services.get(PlanRoundService.class);
  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);

  @BeforeAll
  static void found() throws Exception {
    city = new City();
    desk = new InquiryDesk(city);
  }

  @Test
  void publishingTakesTheConfirmedAnswersIntoThePlanAndItsEdition() throws Exception {
    WorkingPlan plan = city.addPlan(4);
    RoundDetail round = desk.open(plan, false);
    AnswerDetail mine = desk.of(city.first, round).get(0);
    AnswerDetail confirmed = desk.bring(mine, false, AnswerState.CONFIRMED);
    AnswerDetail pending =
        desk.bring(desk.of(city.first, round).get(1), false, AnswerState.SUBMITTED);
    long version =
        As.user(city.office, () -> plans.getPlanEntry(plan.planEntryId())).documentVersion();
    assertThatThrownBy(() -> publish(city.first, round, version))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> publish(city.office, round, version - 1))
        .isInstanceOf(EditConflictException.class);

    Edition edition = publish(city.office, round, version);

    PlanDocument published =
        As.user(city.guest, () -> editions.getEditionDocument(edition.editionId()));
    assertThat(report(published, confirmed)).contains(InquiryDesk.DONE.report().orElseThrow());
    assertThat(report(published, pending)).isEmpty();
    assertThat(desk.of(city.office, round))
        .extracting(AnswerDetail::state)
        .containsExactly(
            AnswerState.PUBLISHED, AnswerState.OPEN, AnswerState.SUBMITTED, AnswerState.OPEN);
    assertThatThrownBy(() -> desk.act(city.office, pending, AnswerAct.CONFIRM, ""))
        .isInstanceOf(RoundStateException.class);
    assertThat(desk.of(city.first, round)).allMatch(each -> each.acts().isEmpty());
  }

  private Edition publish(User user, RoundDetail round, long version) throws Exception {
    return As.user(
        user,
        () -> rounds.publishRound(round.planRoundId(), version, Announcement.of("令和7年度版", "")));
  }

  private static Optional<Report> report(PlanDocument plan, AnswerDetail answer) {
    return plan.items().stream()
        .flatMap(item -> item.contents().stream())
        .filter(content -> content.code().equals(answer.request().contentCode()))
        .findFirst()
        .flatMap(content -> content.year(InquiryDesk.YEAR))
        .flatMap(cell -> cell.report());
  }

  /** In a plan with two axes both are asked for, and both are printed (E9). */
  @Test
  void aSecondAxisIsAskedForAndPublished() throws Exception {
    WorkingPlan plan = city.addPlan(1);
    Round asked = ImmutableRound.copyOf(InquiryDesk.round(false)).withFields(AnswerField.values());
    RoundDetail round = desk.open(plan, asked);
    AnswerDetail half = desk.save(city.first, desk.of(city.first, round).get(0), InquiryDesk.DONE);
    assertThatThrownBy(() -> desk.act(city.first, half, AnswerAct.SUBMIT, ""))
        .isInstanceOf(AnswerFaultException.class);
    Answer whole = ImmutableAnswer.copyOf(InquiryDesk.DONE).withAchievement("◎");
    AnswerDetail submitted =
        desk.act(city.first, desk.save(city.first, half, whole), AnswerAct.SUBMIT, "");
    AnswerDetail confirmed = desk.act(city.office, submitted, AnswerAct.CONFIRM, "");

    Edition edition = publish(city.office, round, version(plan));

    assertThat(report(read(city.guest, edition), confirmed)).isEqualTo(whole.report());
    assertThat(
            report(
                As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId())), confirmed))
        .isEqualTo(whole.report());
  }

  @Test
  void anEditionUnderEmbargoIsTheOfficesAlone() throws Exception {
    WorkingPlan plan = city.addPlan(1);
    Edition first = publish(plan, Announcement.of("初版", ""));
    Instant later = Instant.now().plus(Duration.ofDays(3));
    Edition second = publish(plan, Announcement.builder().title("第2版").release(later).build());

    assertThat(latest(city.guest, plan)).isEqualTo(first);
    assertThat(latest(city.office, plan)).isEqualTo(first);
    assertThatThrownBy(() -> read(city.guest, second))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThatThrownBy(() -> As.user(city.guest, () -> editions.getEdition(second.editionId())))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThatThrownBy(() -> read(city.first, second))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThat(As.user(city.guest, () -> editions.getPlanEditions(plan.planEntryId())))
        .containsExactly(first);
    assertThat(As.user(city.guest, () -> editions.getEditions(city.site.getGroupId())))
        .contains(first)
        .doesNotContain(second);
    assertThat(As.user(city.office, () -> editions.getPlanEditions(plan.planEntryId())))
        .containsExactly(second, first);
    assertThat(read(city.office, second)).isNotNull();
  }

  @Test
  void aFormerEditionIsPublishedAgainAndOldOnesStayReadable() throws Exception {
    WorkingPlan plan = city.addPlan(2);
    Edition first = publish(plan, Announcement.of("初版", ""));
    RoundDetail round = desk.open(plan, false);
    desk.bring(desk.of(city.first, round).get(0), false, AnswerState.CONFIRMED);
    Edition second = publish(city.office, round, version(plan));
    assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
    Announcement back = Announcement.builder().title("取下げ").note("誤って公表").correction(true).build();
    assertThatThrownBy(() -> As.user(city.first, () -> editions.republish(first.editionId(), back)))
        .isInstanceOf(PrincipalException.class);
    PlanDocument working = As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId()));

    Edition third = As.user(city.office, () -> editions.republish(first.editionId(), back));

    assertThat(third.number()).isEqualTo(3);
    assertThat(third.correction()).isTrue();
    assertThat(third.contentHash()).isEqualTo(first.contentHash());
    assertThat(latest(city.guest, plan)).isEqualTo(third);
    assertThat(read(city.guest, third)).isEqualTo(read(city.guest, first));
    assertThat(read(city.guest, second)).isNotEqualTo(read(city.guest, first));
    assertThat(As.user(city.office, () -> plans.getPlanDocument(plan.planEntryId())))
        .isEqualTo(working);
  }

  private Edition publish(WorkingPlan plan, Announcement announcement) throws Exception {
    return As.user(
        city.office, () -> editions.publish(plan.planEntryId(), version(plan), announcement));
  }

  private long version(WorkingPlan plan) throws Exception {
    return As.user(city.office, () -> plans.getPlanEntry(plan.planEntryId())).documentVersion();
  }

  private Edition latest(User user, WorkingPlan plan) throws Exception {
    return As.user(
        user, () -> editions.getLatestEdition(city.site.getGroupId(), plan.head().code()));
  }

  private PlanDocument read(User user, Edition edition) throws Exception {
    return As.user(user, () -> editions.getEditionDocument(edition.editionId()));
  }
}
