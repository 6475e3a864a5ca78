package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.display.Link;
import org.ayumi.plan.display.web.internal.display.ListDisplay;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the list, searched and filtered as the address says. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.LIST
    },
    service = MVCRenderCommand.class)
public final class ListViewCommand extends ViewCommand {

  @Activate
  public ListViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    ListState state = ListState.of(request::getParameter);
    ListDisplay display = new ListDisplay(visit, state);
    head(request)
        .title(display.getPageTitle())
        .breadcrumb(List.of(new Link(display.getTitle(), null)))
        .canonical(request, display.on(canonical(request, visit)).getCanonicalUrl());
    request.setAttribute(DISPLAY, display);
    return Optional.of("/list.jsp");
  }
}
