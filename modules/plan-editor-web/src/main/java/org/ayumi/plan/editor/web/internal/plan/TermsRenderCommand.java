package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The vocabularies of a plan, one at a time. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/terms"},
    service = MVCRenderCommand.class)
public final class TermsRenderCommand extends EditorRenderCommand {

  @Activate
  public TermsRenderCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    VocabularyType type = request.parameters().choice("type", VocabularyType.KIND);
    TermsForm form =
        typed(request, TermsForm.class)
            .orElse(
                TermsForm.of(
                    desk().plans().getPlanDocument(request.planId()).terms(),
                    type,
                    desk().plans().getPlanEntry(request.planId()).headVersion()));
    return new TermsScreen(context, form);
  }
}
