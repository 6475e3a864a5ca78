package org.ayumi.embedded.portal.standin.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

/** One mail of the outbox, for people to read. */
public final class OutboxMail {

  private final String name;
  private final MimeMessage message;

  private OutboxMail(String name, MimeMessage message) {
    this.name = name;
    this.message = message;
  }

  static OutboxMail read(Path file) throws IOException, MessagingException {
    try (InputStream content = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
      return new OutboxMail(file.getFileName().toString(), message);
    }
  }

  /** The name of its file. */
  public String name() {
    return name;
  }

  /** When it was put into the outbox. */
  public Instant time() {
    return Outbox.TIME.parse(name.substring(0, "uuuuMMdd-HHmmss-SSS".length()), Instant::from);
  }

  /** Names and addresses of the sender; empty when there is none. */
  public String from() throws MessagingException {
    return addresses("From");
  }

  /** Names and addresses of all who would get it. */
  public String recipients() throws MessagingException {
    return addresses(Outbox.RECIPIENTS);
  }

  private String addresses(String header) throws MessagingException {
    String value = message.getHeader(header, ",");
    return Arrays.stream(InternetAddress.parseHeader(value == null ? "" : value, false))
        .map(InternetAddress::toUnicodeString)
        .collect(Collectors.joining(", "));
  }

  /** Empty when there is none. */
  public String subject() throws MessagingException {
    String subject = message.getSubject();
    return subject == null ? "" : subject;
  }

  /** Its parts as text, one below the other. */
  public String text() throws IOException, MessagingException {
    return MailText.of(message);
  }
}
