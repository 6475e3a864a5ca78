package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.OrderScreen;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The headings of a plan in their order. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/headings"},
    service = MVCRenderCommand.class)
public final class HeadingsRenderCommand extends EditorRenderCommand {

  private final PlanHeadingService headings;

  @Activate
  public HeadingsRenderCommand(@Reference Desk desk, @Reference PlanHeadingService headings) {
    super(desk);
    this.headings = headings;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    return new OrderScreen(
        context,
        "heading",
        headings.getHeadings(request.planId()).stream()
            .map(HeadingDetail::heading)
            .map(each -> new OrderScreen.Entry(each.code(), each.label(), each.depth(), ""))
            .collect(Collectors.toList()));
  }
}
