package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import java.util.Optional;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.ChangesDisplay;
import org.ayumi.plan.display.web.internal.display.Link;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.exchange.PlanDiff;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what an edition changed against the one before. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "mvc.command.name=" + AddressParameters.CHANGES
    },
    service = MVCRenderCommand.class)
public final class ChangesViewCommand extends ViewCommand {

  @Activate
  public ChangesViewCommand(@Reference EditionSource editions, @Reference Portal portal) {
    super(editions, portal);
  }

  /** Of the first edition there is no such view. */
  @Override
  Optional<String> view(RenderRequest request, Visit visit) {
    long groupId = visit.settings().planGroupId();
    String code = visit.settings().planCode();
    int number = visit.edition().head().number();
    return editions().editions(groupId, code).stream()
        .filter(head -> head.number() < number)
        .findFirst()
        .flatMap(head -> editions().edition(groupId, code, head.number()))
        .map(former -> show(request, visit, former));
  }

  private String show(RenderRequest request, Visit visit, PublicEdition former) {
    PlanDiff diff = PlanDiff.between(former.index().document(), visit.edition().index().document());
    ChangesDisplay display = new ChangesDisplay(visit, former.head(), diff);
    Visit canonical = canonical(request, visit);
    head(request)
        .title(display.getTitle())
        .breadcrumb(List.of(new Link(display.getTitle(), null)))
        .canonical(request, canonical.links().changes(visit.edition().head().number()));
    request.setAttribute(DISPLAY, display);
    return "/changes.jsp";
  }
}
