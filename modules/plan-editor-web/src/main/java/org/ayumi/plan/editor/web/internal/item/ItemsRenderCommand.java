package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.plan.Publication;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.ItemPage;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanItemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The items of a plan; a person of a department sees those of the department first. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/items"},
    service = MVCRenderCommand.class)
public final class ItemsRenderCommand extends EditorRenderCommand {

  private final PlanItemService items;
  private final PlanEditionService editions;

  @Activate
  public ItemsRenderCommand(
      @Reference Desk desk,
      @Reference PlanItemService items,
      @Reference PlanEditionService editions) {
    super(desk);
    this.items = items;
    this.editions = editions;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    WorkingPlan plan = desk().plans().getPlanEntry(request.planId());
    PlanPermissions permissions = desk().plans().getPlanPermissions(request.planId());
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    ItemFilter filter =
        ItemFilter.read(
            request.parameters(),
            index,
            !permissions.canUpdate() && !permissions.responsibleDepartmentCodes().isEmpty());
    Publication publication =
        new Publication(editions.getPlanEditions(request.planId()), plan.documentVersion());
    return new ItemsScreen(
        context, index, filter, page(request, filter), publication.text(context.wording()));
  }

  /** The page wanted; the first one where it does not exist (A13). */
  private ItemsScreen.NumberedPage page(EditorRequest request, ItemFilter filter)
      throws PortalException {
    int number = request.parameters().number("page", 1, 1, 100_000);
    ItemPage page = part(request, filter, number);
    if (page.rows().isEmpty() && number > 1) {
      return new ItemsScreen.NumberedPage(part(request, filter, 1), 1);
    }
    return new ItemsScreen.NumberedPage(page, number);
  }

  private ItemPage part(EditorRequest request, ItemFilter filter, int number)
      throws PortalException {
    ItemQuery query = filter.query();
    int start = (number - 1) * ItemsScreen.PAGE_SIZE;
    return items.getItems(
        request.planId(), query, filter.isMine(), start, start + ItemsScreen.PAGE_SIZE);
  }
}
