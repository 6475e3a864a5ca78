package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.util.JavaConstants;
import java.io.IOException;
import java.util.Optional;
import javax.portlet.PortletConfig;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.SheetException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sheet and preview for what is typed, without the rest of the page. Changes nothing. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/preview"},
    service = MVCResourceCommand.class)
public final class PreviewCommand implements MVCResourceCommand {

  private final Desk desk;

  @Activate
  public PreviewCommand(@Reference Desk desk) {
    this.desk = desk;
  }

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse response)
      throws PortletException {
    EditorRequest request = desk.request(resourceRequest, response);
    try {
      ScreenContext context = desk.context(request);
      Optional<UploadedSource> source = UploadedSource.in(request);
      if (!context.place().isOffice() || source.isEmpty()) {
        return missing(response);
      }
      resourceRequest.setAttribute("screen", screen(request, context, source.get()));
      show(resourceRequest, response);
      return true;
    } catch (NoSuchModelException | PrincipalException e) {
      return missing(response);
    } catch (PortalException | SheetException | IOException e) {
      throw new PortletException(e);
    }
  }

  private LiveScreen screen(EditorRequest request, ScreenContext context, UploadedSource source)
      throws PortalException, SheetException {
    PlanDocument base = desk.plans().getPlanDocument(request.planId());
    FormErrors errors = FormErrors.none();
    MappingDraft kept = MappingDraft.of(source, base.head(), Preview.part(request));
    MappingDraft draft = Preview.typed(request).map(typed -> kept.with(typed, errors)).orElse(kept);
    return new LiveScreen(context.with(errors), draft, base);
  }

  private static void show(ResourceRequest request, ResourceResponse response)
      throws PortletException, IOException {
    response.setContentType("text/html; charset=UTF-8");
    response.setProperty("Cache-Control", "private, no-store");
    PortletConfig config = (PortletConfig) request.getAttribute(JavaConstants.JAVAX_PORTLET_CONFIG);
    config.getPortletContext().getRequestDispatcher("/live.jsp").include(request, response);
  }

  private boolean missing(ResourceResponse response) {
    desk.portal().getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    return false;
  }
}
