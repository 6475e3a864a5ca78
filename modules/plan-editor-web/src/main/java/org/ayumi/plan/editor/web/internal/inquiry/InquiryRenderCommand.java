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
import org.ayumi.plan.service.PlanIndicatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A round: for the office the board, for a department its inbox. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/inquiry"},
    service = MVCRenderCommand.class)
public final class InquiryRenderCommand extends EditorRenderCommand {

  private final Inquiries inquiries;
  private final PlanIndicatorService indicators;

  @Activate
  public InquiryRenderCommand(
      @Reference Desk desk,
      @Reference Inquiries inquiries,
      @Reference PlanIndicatorService indicators) {
    super(desk);
    this.inquiries = inquiries;
    this.indicators = indicators;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    InquiryExtras extras =
        new InquiryExtras(
            desk().plans().getPlanEntry(request.planId()).documentVersion(),
            indicators.getIndicators(request.planId()));
    FormParameters kept = typed(request, FormParameters.class).orElse(request.parameters());
    return new InquiryScreen(context, inquiry, new AnswerFilter(kept), kept, extras);
  }
}
