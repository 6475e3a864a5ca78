package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.DefaultFriendlyURLMapper;

/** Friendly addresses of notes. */
public final class NotesUrls extends DefaultFriendlyURLMapper {

  @Override
  public String getMapping() {
    return "notes";
  }
}
