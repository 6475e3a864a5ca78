package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.DefaultConfigurationAction;
import javax.servlet.http.HttpServletRequest;

/** Configures the colour of the notes. */
public final class NotesConfiguration extends DefaultConfigurationAction {

  @Override
  public String getJspPath(HttpServletRequest request) {
    return "/configuration.jsp";
  }
}
