package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanEntryService;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads rounds with what their answers are about. */
@Component(service = Inquiries.class)
public class Inquiries {

  private final PlanEntryService plans;
  private final PlanRoundService rounds;
  private final PlanAnswerService answers;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public Inquiries(
      @Reference PlanEntryService plans,
      @Reference PlanRoundService rounds,
      @Reference PlanAnswerService answers) {
    this.plans = plans;
    this.rounds = rounds;
    this.answers = answers;
  }

  PlanRoundService rounds() {
    return rounds;
  }

  PlanAnswerService answers() {
    return answers;
  }

  /** A round with all of its answers that the person may see. */
  Inquiry of(long planId, long planRoundId) throws PortalException {
    return inquiry(planId, planRoundId, answers.getAnswers(planRoundId));
  }

  /** The round of one answer, with that answer alone. */
  Inquiry about(long planId, AnswerDetail answer) throws PortalException {
    return inquiry(planId, answer.planRoundId(), List.of(answer));
  }

  private Inquiry inquiry(long planId, long planRoundId, List<AnswerDetail> seen)
      throws PortalException {
    return new Inquiry(
        rounds.getRound(planRoundId),
        seen,
        PlanIndex.of(plans.getPlanDocument(planId)),
        LocalDate.now(clock.withZone(FiscalYear.ZONE)),
        plans.getPlanPermissions(planId).responsibleDepartmentCodes());
  }
}
