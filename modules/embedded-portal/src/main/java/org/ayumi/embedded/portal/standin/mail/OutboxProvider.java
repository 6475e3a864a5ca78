package org.ayumi.embedded.portal.standin.mail;

import javax.mail.Provider;

/**
 * Tells JavaMail that SMTP is the outbox: in {@code META-INF/services}, where JavaMail looks first,
 * and in {@code META-INF/javamail.providers} for threads whose class loader does not see the host.
 */
public final class OutboxProvider extends Provider {

  public OutboxProvider() {
    super(Type.TRANSPORT, "smtp", OutboxTransport.class.getName(), "Ayumi", null);
  }

  /** The same for SMTP over TLS. */
  public static final class Secure extends Provider {

    public Secure() {
      super(Type.TRANSPORT, "smtps", OutboxTransport.class.getName(), "Ayumi", null);
    }
  }
}
