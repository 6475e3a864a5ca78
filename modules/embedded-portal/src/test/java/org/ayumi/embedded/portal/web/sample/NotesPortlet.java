package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;

/** A portlet of the sample bundle; its ways are in its commands. */
public final class NotesPortlet extends MVCPortlet {

  /** Its name, which is in the sample's component files too. */
  public static final String NAME = "sample_NotesPortlet";
}
