package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.IOException;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;

/** One file. Changes nothing. */
public abstract class EditorFileCommand implements MVCResourceCommand {

  private final Desk desk;

  protected EditorFileCommand(Desk desk) {
    this.desk = desk;
  }

  protected final Desk desk() {
    return desk;
  }

  /** Makes the file and sends it. */
  protected abstract void send(EditorRequest request, Download download)
      throws PortalException, IOException;

  /** The same answer for what is not there and what the person may not see (F4). */
  @Override
  public final boolean serveResource(ResourceRequest request, ResourceResponse response)
      throws PortletException {
    try {
      send(desk.request(request, response), new Download(response));
      return true;
    } catch (NoSuchModelException | PrincipalException e) {
      desk.portal().getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    } catch (PortalException | IOException e) {
      throw new PortletException(e);
    }
  }
}
