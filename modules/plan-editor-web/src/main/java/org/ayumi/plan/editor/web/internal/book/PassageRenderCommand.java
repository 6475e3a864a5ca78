package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.ayumi.plan.service.PlanPassageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a passage. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/passage"},
    service = MVCRenderCommand.class)
public final class PassageRenderCommand extends EditorRenderCommand {

  private final PlanPassageService passages;
  private final PlanHeadingService headings;

  @Activate
  public PassageRenderCommand(
      @Reference Desk desk,
      @Reference PlanPassageService passages,
      @Reference PlanHeadingService headings) {
    super(desk);
    this.passages = passages;
    this.headings = headings;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    List<PassageDetail> all = passages.getPassages(request.planId());
    Optional<PassageForm> typed = typed(request, PassageForm.class);
    PassageForm form = typed.orElseGet(PassageForm::blank);
    if (!request.code().isEmpty()) {
      PassageDetail stored =
          all.stream()
              .filter(each -> each.passage().code().equals(request.code()))
              .findFirst()
              .orElseThrow(() -> new NoSuchPlanPassageException(request.code()));
      form = typed.orElseGet(() -> PassageForm.of(stored));
    }
    List<Heading> places =
        headings.getHeadings(request.planId()).stream()
            .map(HeadingDetail::heading)
            .collect(Collectors.toList());
    List<Passage> others = all.stream().map(PassageDetail::passage).collect(Collectors.toList());
    return new PassageScreen(context, request.code(), form, places, others);
  }
}
