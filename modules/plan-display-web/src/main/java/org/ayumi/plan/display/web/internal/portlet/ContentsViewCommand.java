package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.ContentsDisplay;
import org.ayumi.plan.display.web.internal.display.Link;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the contents by heading. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.CONTENTS
    },
    service = MVCRenderCommand.class)
public final class ContentsViewCommand extends ViewCommand {

  @Activate
  public ContentsViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    String title = visit.words().get("contents-title");
    head(request)
        .title(title)
        .breadcrumb(List.of(new Link(title, null)))
        .canonical(request, canonical(request, visit).links().contents());
    request.setAttribute(DISPLAY, new ContentsDisplay(visit));
    return Optional.of("/contents.jsp");
  }
}
