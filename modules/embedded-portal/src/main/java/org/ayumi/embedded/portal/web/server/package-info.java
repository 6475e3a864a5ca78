/** Embedded Tomcat, the portal's own web application, themes. */
package org.ayumi.embedded.portal.web.server;
