package org.ayumi.embedded.portal.standin.mail;

import java.io.IOException;
import javax.mail.Address;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.URLName;
import javax.mail.internet.InternetAddress;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Puts each mail into the {@link Outbox} and sends nothing. It stands in for SMTP alone (see {@link
 * OutboxProvider}): the mail is made by the portal's own services.
 */
public final class OutboxTransport extends Transport {

  private static final Logger logger = LogManager.getLogger(OutboxTransport.class);

  public OutboxTransport(Session session, URLName name) {
    super(session, name);
  }

  @Override
  protected boolean protocolConnect(String host, int port, String user, String password) {
    return true;
  }

  @Override
  public void sendMessage(Message message, Address[] recipients) throws MessagingException {
    try {
      String name = Outbox.ofPortal().add(message, recipients);
      logger.info("Mail: {} for {}", name, InternetAddress.toUnicodeString(recipients));
    } catch (IOException e) {
      throw new MessagingException("The mail cannot be written to the outbox", e);
    }
  }
}
