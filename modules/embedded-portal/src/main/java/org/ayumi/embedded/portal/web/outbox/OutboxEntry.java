package org.ayumi.embedded.portal.web.outbox;

import javax.mail.MessagingException;
import org.ayumi.embedded.portal.standin.mail.OutboxMail;

/** One mail as the pages print it. */
public final class OutboxEntry {

  private final OutboxMail mail;
  private final String time;
  private final String subject;

  OutboxEntry(OutboxMail mail, String time, String subject) {
    this.mail = mail;
    this.time = time;
    this.subject = subject;
  }

  public String getUrl() {
    return OutboxFilter.PATH + "?mail=" + mail.name();
  }

  /** The name of its file. */
  public String getName() {
    return mail.name();
  }

  /** In the reader's time zone. */
  public String getTime() {
    return time;
  }

  /** The same for machines. */
  public String getInstant() {
    return mail.time().toString();
  }

  public String getFrom() throws MessagingException {
    return mail.from();
  }

  public String getRecipients() throws MessagingException {
    return mail.recipients();
  }

  /** Never empty: it is a link's text and a heading. */
  public String getSubject() {
    return subject;
  }
}
