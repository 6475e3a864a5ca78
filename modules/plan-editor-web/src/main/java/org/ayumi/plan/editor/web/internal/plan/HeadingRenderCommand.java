package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a heading. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/heading"},
    service = MVCRenderCommand.class)
public final class HeadingRenderCommand extends EditorRenderCommand {

  private final PlanHeadingService headings;

  @Activate
  public HeadingRenderCommand(@Reference Desk desk, @Reference PlanHeadingService headings) {
    super(desk);
    this.headings = headings;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    List<HeadingDetail> all = headings.getHeadings(request.planId());
    List<Level> levels = desk().plans().getPlanEntry(request.planId()).levels();
    Optional<HeadingForm> typed = typed(request, HeadingForm.class);
    if (request.code().isEmpty()) {
      String parent = request.parameters().text("parent");
      return new HeadingScreen(context, all, levels, typed.orElse(HeadingForm.blank(parent)));
    }
    HeadingForm stored =
        all.stream()
            .filter(each -> each.heading().code().equals(request.code()))
            .map(HeadingForm::of)
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanHeadingException(request.code()));
    return new HeadingScreen(context, request.code(), all, levels, typed.orElse(stored));
  }
}
