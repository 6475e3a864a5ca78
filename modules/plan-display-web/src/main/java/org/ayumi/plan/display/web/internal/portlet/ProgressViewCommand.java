package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.Link;
import org.ayumi.plan.display.web.internal.display.ProgressDisplay;
import org.ayumi.plan.display.web.internal.display.ProgressTables;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the progress list of a fiscal year. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.PROGRESS
    },
    service = MVCRenderCommand.class)
public final class ProgressViewCommand extends ViewCommand {

  @Activate
  public ProgressViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    String asked = Optional.ofNullable(request.getParameter(AddressParameters.YEAR)).orElse("");
    ProgressTables tables = visit.progress();
    return tables
        .year(asked)
        .map(year -> show(request, visit, new ProgressDisplay(visit, tables, year)));
  }

  private String show(RenderRequest request, Visit visit, ProgressDisplay display) {
    head(request)
        .title(display.getTitle())
        .breadcrumb(List.of(new Link(display.getTitle(), null)))
        .canonical(request, display.on(canonical(request, visit)).getUrl());
    request.setAttribute(DISPLAY, display);
    return "/progress.jsp";
  }
}
