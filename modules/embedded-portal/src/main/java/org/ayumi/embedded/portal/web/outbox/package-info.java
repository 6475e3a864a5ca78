/** The page of the mails that were not sent, for administrators. */
package org.ayumi.embedded.portal.web.outbox;
