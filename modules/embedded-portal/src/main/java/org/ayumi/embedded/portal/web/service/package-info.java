/** Services of absent modules that the web side needs. */
package org.ayumi.embedded.portal.web.service;
