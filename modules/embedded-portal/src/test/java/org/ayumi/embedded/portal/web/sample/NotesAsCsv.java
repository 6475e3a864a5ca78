package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.io.IOException;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;

/** All notes as lines. */
public final class NotesAsCsv implements MVCResourceCommand {

  @Override
  public boolean serveResource(ResourceRequest request, ResourceResponse response)
      throws PortletException {
    if (ParamUtil.getBoolean(request, "broken")) {
      throw new PortletException("No resource: <secret>");
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.addProperty("Content-Disposition", "attachment; filename=\"notes.csv\"");
    try {
      response.getWriter().write("text\r\n" + String.join("\r\n", AddNote.notes()) + "\r\n");
    } catch (IOException e) {
      throw new PortletException(e);
    }
    return false;
  }
}
