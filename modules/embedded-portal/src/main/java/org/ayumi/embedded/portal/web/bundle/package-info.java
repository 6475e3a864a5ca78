/** Web bundles: their files, pages, tag libraries and texts below /o. */
package org.ayumi.embedded.portal.web.bundle;
