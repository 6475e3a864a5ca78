/** Multipart forms. */
package org.ayumi.embedded.portal.web.upload;
