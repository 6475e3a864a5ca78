package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.display.ContentsDisplay;
import org.ayumi.plan.display.web.internal.display.ListDisplay;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.settings.StartView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the view that the widget is set to open with; the page keeps its own title. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.DISPLAY, "mvc.command.name=/"},
    service = MVCRenderCommand.class)
public final class StartViewCommand extends ViewCommand {

  @Activate
  public StartViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    if (visit.settings().startView() == StartView.LIST) {
      request.setAttribute(DISPLAY, new ListDisplay(visit, ListState.start()));
      return Optional.of("/list.jsp");
    }
    request.setAttribute(DISPLAY, new ContentsDisplay(visit));
    return Optional.of("/contents.jsp");
  }
}
