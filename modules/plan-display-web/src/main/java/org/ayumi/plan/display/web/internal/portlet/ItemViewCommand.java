package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.PathPart;
import org.ayumi.plan.display.web.internal.display.ItemDisplay;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one item. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.SHOW_ITEM
    },
    service = MVCRenderCommand.class)
public final class ItemViewCommand extends ViewCommand {

  @Activate
  public ItemViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    String slug = Optional.ofNullable(request.getParameter(AddressParameters.ITEM)).orElse("");
    return ItemDisplay.find(visit, PathPart.decode(slug))
        .map(display -> show(request, visit, display));
  }

  private String show(RenderRequest request, Visit visit, ItemDisplay display) {
    head(request)
        .title(display.getTitle())
        .description(display.getDescription())
        .breadcrumb(display.getBreadcrumb())
        .canonical(request, display.on(canonical(request, visit)).getUrl());
    request.setAttribute(DISPLAY, display);
    return "/item.jsp";
  }
}
