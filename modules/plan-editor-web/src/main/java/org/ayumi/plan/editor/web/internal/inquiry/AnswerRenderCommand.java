package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.AnswerDetail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One answer: its form, what is known of its content, and who did what with it. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/answer"},
    service = MVCRenderCommand.class)
public final class AnswerRenderCommand extends EditorRenderCommand {

  private final Inquiries inquiries;

  @Activate
  public AnswerRenderCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    long id = request.parameters().id("code");
    AnswerDetail stored = inquiries.answers().getAnswer(id);
    Inquiry inquiry = inquiries.of(request.planId(), stored.planRoundId());
    AnswerForm form = typed(request, AnswerForm.class).orElseGet(() -> AnswerForm.of(stored));
    String reason =
        typed(request, FormParameters.class).map(kept -> kept.text("reason")).orElse("");
    return new AnswerScreen(
        context, inquiry, stored, form, new AnswerPast(inquiries.answers().getSteps(id), reason));
  }
}
