package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import java.time.LocalDate;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.RoundDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A round: for the office the board, for a department its inbox. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/inquiry"},
    service = MVCRenderCommand.class)
public final class InquiryRenderCommand extends EditorRenderCommand {

  private final PlanRoundService rounds;
  private final PlanAnswerService answers;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public InquiryRenderCommand(
      @Reference Desk desk,
      @Reference PlanRoundService rounds,
      @Reference PlanAnswerService answers) {
    super(desk);
    this.rounds = rounds;
    this.answers = answers;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    RoundDetail round = rounds.getRound(request.parameters().id("code"));
    PlanDocument plan = desk().plans().getPlanDocument(request.planId());
    long version = desk().plans().getPlanEntry(request.planId()).documentVersion();
    Inquiry inquiry =
        new Inquiry(
            round,
            answers.getAnswers(round.planRoundId()),
            PlanIndex.of(plan),
            LocalDate.now(clock.withZone(FiscalYear.ZONE)));
    return new InquiryScreen(context, inquiry, request.parameters(), version);
  }
}
