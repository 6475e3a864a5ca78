/** What is shown, and what is logged, when something goes wrong. */
package org.ayumi.embedded.portal.web.error;
