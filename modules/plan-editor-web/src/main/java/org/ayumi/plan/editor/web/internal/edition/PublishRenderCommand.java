package org.ayumi.plan.editor.web.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.exchange.ChangeView;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.plan.Publication;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.PlanDiff;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEditionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What publishing would make public, and the editions so far. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/publish"},
    service = MVCRenderCommand.class)
public final class PublishRenderCommand extends EditorRenderCommand {

  private final PlanEditionService editions;

  @Activate
  public PublishRenderCommand(@Reference Desk desk, @Reference PlanEditionService editions) {
    super(desk);
    this.editions = editions;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isPublisher();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    WorkingPlan plan = desk().plans().getPlanEntry(request.planId());
    PlanDocument working = desk().plans().getPlanDocument(request.planId());
    List<Edition> published = editions.getPlanEditions(request.planId());
    PlanDocument last =
        published.isEmpty()
            ? PlanDocument.builder().head(working.head()).build()
            : editions.getEditionDocument(published.get(0).editionId());
    FormParameters typed = typed(request, FormParameters.class).orElse(request.parameters());
    return new PublishScreen(
        context,
        new Publication(published, plan.documentVersion()),
        new ChangeView(PlanDiff.between(last, working), working, context.wording()),
        typed);
  }
}
