/**
 * Serves the embedded portal by HTTP: {@link org.ayumi.embedded.portal.web.WebHost} is where it
 * starts.
 */
package org.ayumi.embedded.portal.web;
