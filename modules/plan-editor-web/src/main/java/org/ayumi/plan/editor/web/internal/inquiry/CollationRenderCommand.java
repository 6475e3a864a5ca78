package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.time.Clock;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a round would print. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/inquiry/collation"
    },
    service = MVCRenderCommand.class)
public final class CollationRenderCommand extends EditorRenderCommand {

  private final Inquiries inquiries;
  private final Clock clock = Clock.systemUTC();

  @Activate
  public CollationRenderCommand(@Reference Desk desk, @Reference Inquiries inquiries) {
    super(desk);
    this.inquiries = inquiries;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return isFor(place);
  }

  /** A department sees its own answers alone; a list of these would look like the whole. */
  static boolean isFor(Place place) {
    return place.isOffice() || place.isPublisher();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Inquiry inquiry = inquiries.of(request.planId(), request.parameters().id("code"));
    return new CollationScreen(context, inquiry, tables(inquiry, request, clock), clock);
  }

  static CollatedTables tables(Inquiry inquiry, EditorRequest request, Clock clock) {
    boolean confirmed = request.parameters().text("taken").equals(CollationScreen.CONFIRMED);
    return new CollatedTables(inquiry, confirmed, request.locale(), clock);
  }
}
