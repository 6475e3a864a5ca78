package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.EditionsDisplay;
import org.ayumi.plan.display.web.internal.display.Link;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the editions of the plan. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.EDITIONS
    },
    service = MVCRenderCommand.class)
public final class EditionsViewCommand extends ViewCommand {

  @Activate
  public EditionsViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    long groupId = visit.settings().planGroupId();
    EditionsDisplay display =
        new EditionsDisplay(visit, editions().editions(groupId, visit.settings().planCode()));
    head(request)
        .title(display.getTitle())
        .breadcrumb(List.of(new Link(display.getTitle(), null)))
        .canonical(request, canonical(request, visit).links().editions());
    request.setAttribute(DISPLAY, display);
    return Optional.of("/editions.jsp");
  }
}
