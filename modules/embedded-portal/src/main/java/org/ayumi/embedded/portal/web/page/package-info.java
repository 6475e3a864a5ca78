/** The pages of the host: the shell around a page, its portlets, sign-in, configuration, errors. */
package org.ayumi.embedded.portal.web.page;
