package org.ayumi.embedded.portal.web.page;

/** Ids of portlets of absent modules in whose place this host has its own: the URLs name them. */
public final class HostPortlets {

  /** Where the configuration of another portlet is edited. */
  public static final String CONFIGURATION =
      "com_liferay_portlet_configuration_web_portlet_PortletConfigurationPortlet";

  /** Where users sign in. */
  public static final String LOGIN = "com_liferay_login_web_portlet_LoginPortlet";

  private HostPortlets() {}
}
