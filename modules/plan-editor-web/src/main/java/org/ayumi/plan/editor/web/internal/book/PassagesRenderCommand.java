package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.OrderScreen;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.service.PlanPassageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The passages of the plan book in its order. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/passages"},
    service = MVCRenderCommand.class)
public final class PassagesRenderCommand extends EditorRenderCommand {

  private final PlanPassageService passages;

  @Activate
  public PassagesRenderCommand(@Reference Desk desk, @Reference PlanPassageService passages) {
    super(desk);
    this.passages = passages;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    List<Passage> all =
        passages.getPassages(request.planId()).stream()
            .map(PassageDetail::passage)
            .collect(Collectors.toList());
    PassageTree tree = new PassageTree(all);
    return new OrderScreen(
        context,
        "passage",
        all.stream()
            .map(
                each ->
                    new OrderScreen.Entry(
                        each.code(),
                        PassageTree.label(each),
                        tree.depth(each),
                        PassageForm.typeText(each.type(), context.wording())))
            .collect(Collectors.toList()));
  }
}
