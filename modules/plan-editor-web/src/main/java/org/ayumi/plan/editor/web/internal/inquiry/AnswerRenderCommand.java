package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import java.time.LocalDate;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.service.PlanAnswerService;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One answer: its form, what is known of its content, and who did what with it. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer"},
    service = MVCRenderCommand.class)
public final class AnswerRenderCommand extends EditorRenderCommand {

  private final PlanRoundService rounds;
  private final PlanAnswerService answers;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public AnswerRenderCommand(
      @Reference Desk desk,
      @Reference PlanRoundService rounds,
      @Reference PlanAnswerService answers) {
    super(desk);
    this.rounds = rounds;
    this.answers = answers;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    long id = request.parameters().id("code");
    AnswerDetail stored = answers.getAnswer(id);
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    Inquiry inquiry =
        new Inquiry(
            rounds.getRound(stored.planRoundId()),
            answers.getAnswers(stored.planRoundId()),
            index,
            LocalDate.now(clock.withZone(FiscalYear.ZONE)));
    AnswerForm form = typed(request, AnswerForm.class).orElseGet(() -> AnswerForm.of(stored));
    return new AnswerScreen(context, inquiry, stored, form, answers.getSteps(id));
  }
}
