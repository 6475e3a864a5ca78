/** Portlet services of bundles become portlets of the portal. */
package org.ayumi.embedded.portal.web.portlet;
