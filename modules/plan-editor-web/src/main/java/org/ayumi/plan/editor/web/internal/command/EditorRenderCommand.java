package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.Optional;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** One screen: makes its display context and names its page. Changes nothing. */
public abstract class EditorRenderCommand implements MVCRenderCommand {

  private static final Log LOG = LogFactoryUtil.getLog(EditorRenderCommand.class);

  private final Desk desk;

  protected EditorRenderCommand(Desk desk) {
    this.desk = desk;
  }

  protected final Desk desk() {
    return desk;
  }

  /** Who is shown the screen; what a person may do there is decided by the services. */
  protected boolean isShownTo(Place place) {
    return true;
  }

  /** The display context. */
  protected abstract Screen screen(EditorRequest request, ScreenContext context)
      throws PortalException;

  /** What was typed and refused just now, if it is of that type. */
  protected static <T> Optional<T> typed(EditorRequest request, Class<T> type) {
    return Submission.of(request.portletRequest()).flatMap(kept -> kept.form(type));
  }

  @Override
  public final String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {
    EditorRequest request = desk.request(renderRequest, renderResponse);
    try {
      ScreenContext context = desk.context(request);
      if (!isShownTo(context.place())) {
        throw new PrincipalException("Not a screen of this person");
      }
      return show(request, screen(request, context));
    } catch (NoSuchModelException | PrincipalException e) {
      LOG.debug("Answered as missing", e);
      return missing(request, renderResponse);
    } catch (PortalException | RuntimeException e) {
      status(renderResponse, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      return show(request, new MessageScreen(bare(request, desk.failures().errors(e))));
    }
  }

  /** The same answer for what is not there and what the person may not see (F4). */
  private String missing(EditorRequest request, RenderResponse response) {
    status(response, HttpServletResponse.SC_NOT_FOUND);
    ScreenContext context = bare(request, FormErrors.of(new FieldError("", "error-not-found")));
    return show(request, new MessageScreen(context));
  }

  private static ScreenContext bare(EditorRequest request, FormErrors errors) {
    return new ScreenContext(request.links(), request.wording(), Place.none(), errors, "");
  }

  private void status(RenderResponse response, int status) {
    desk.portal().getHttpServletResponse(response).setStatus(status);
  }

  private String show(EditorRequest request, Screen screen) {
    request.portletRequest().setAttribute("screen", screen);
    desk.portal()
        .setPageSubtitle(
            screen.getWindowTitle(), desk.portal().getHttpServletRequest(request.portletRequest()));
    return screen.page();
  }
}
