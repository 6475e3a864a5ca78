package org.ayumi.plan.editor.web.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.exchange.ChangeView;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.PlanDiff;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.service.PlanEditionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One edition: what it changed, and the act that has the public read it again. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/edition"},
    service = MVCRenderCommand.class)
public final class EditionRenderCommand extends EditorRenderCommand {

  private final PlanEditionService editions;

  @Activate
  public EditionRenderCommand(@Reference Desk desk, @Reference PlanEditionService editions) {
    super(desk);
    this.editions = editions;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isPublisher();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Edition edition = editions.getEdition(request.parameters().id("code"));
    List<Edition> all = editions.getPlanEditions(request.planId());
    PlanDocument document = editions.getEditionDocument(edition.editionId());
    Optional<Edition> former =
        all.stream().filter(each -> each.number() < edition.number()).findFirst();
    PlanDocument before =
        former.isPresent()
            ? editions.getEditionDocument(former.get().editionId())
            : PlanDocument.builder().head(document.head()).build();
    return new EditionScreen(
        context,
        edition,
        former,
        new ChangeView(PlanDiff.between(before, document), document, context.wording()),
        typed(request, FormParameters.class).orElse(request.parameters()));
  }
}
