package org.ayumi.embedded.portal.standin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import javax.mail.Address;
import javax.mail.Message;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.250Z");
  private static final Session SESSION = Session.getInstance(new Properties());

  @TempDir Path directory;

  private Outbox at(Instant time) {
    return new Outbox(directory, Clock.fixed(time, ZoneOffset.UTC));
  }

  private static MimeMessage mail(String subject, String body) throws Exception {
    MimeMessage message = new MimeMessage(SESSION);
    message.setFrom(new InternetAddress("kyodo@sakurano.example", "協働推進課", "UTF-8"));
    message.setRecipients(Message.RecipientType.TO, to());
    message.setSubject(subject, "UTF-8");
    message.setText(body, "UTF-8");
    return message;
  }

  private static Address[] to() throws Exception {
    return new Address[] {new InternetAddress("kikaku@sakurano.example", "企画課 佐倉", "UTF-8")};
  }

  @Test
  void aMailIsReadAgainAsItWasWritten() throws Exception {
    String subject = "【照会】令和8年度 協働推進計画の進捗について（ご回答のお願い）―髙﨑・𠮷野";
    String body = "企画課 御中\r\n\r\n４月３０日（木）までに回答してください。①〜③ <b>\r\n.\r\nFrom 協働推進課\r\n";

    String name = at(NOW).add(mail(subject, body), to());

    MimeMessage read;
    try (var content = Files.newInputStream(directory.resolve(name))) {
      read = new MimeMessage(SESSION, content);
    }
    assertThat(read.getSubject()).isEqualTo(subject);
    assertThat(read.getContent()).isEqualTo(body);
    OutboxMail mail = at(NOW).find(name).orElseThrow();
    assertThat(mail.subject()).isEqualTo(subject);
    assertThat(mail.text()).isEqualTo(body);
    assertThat(mail.from()).isEqualTo("\"協働推進課\" <kyodo@sakurano.example>");
    assertThat(mail.recipients()).isEqualTo("\"企画課 佐倉\" <kikaku@sakurano.example>");
    assertThat(mail.time()).isEqualTo(NOW);
    assertThat(Files.readAllBytes(directory.resolve(name)))
        .as("plain ASCII on the way")
        .isEqualTo(
            Files.readString(directory.resolve(name), StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x00-\\x7f]", "?")
                .getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void theOrderOfTheNamesIsThatOfTheMails() throws Exception {
    assertThat(at(NOW).add(mail("一", ""), to())).isEqualTo("20260401-000000-250-0001.eml");
    assertThat(at(NOW).add(mail("二", ""), to())).isEqualTo("20260401-000000-250-0002.eml");
    assertThat(at(NOW.plusMillis(1)).add(mail("三", ""), to()))
        .isEqualTo("20260401-000000-251-0001.eml");
    Files.writeString(directory.resolve("notes.txt"), "not a mail");

    assertThat(at(NOW).newestFirst())
        .extracting(OutboxMail::subject)
        .containsExactly("三", "二", "一");
  }

  @Test
  void blindCopiesAreNamedToo() throws Exception {
    InternetAddress[] many = new InternetAddress[40];
    for (int i = 0; i < many.length; i++) {
      many[i] = new InternetAddress("ka" + i + "@sakurano.example", "課" + i, "UTF-8");
    }

    String name = at(NOW).add(mail("s", "b"), many);

    assertThat(at(NOW).find(name).orElseThrow().recipients().split(", "))
        .hasSize(40)
        .contains("\"課39\" <ka39@sakurano.example>");
  }

  @Test
  void ofSeveralPartsTheTextsAreShownAndTheAttachmentsNamed() throws Exception {
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>表を添付します</p>", "UTF-8", "html");
    MimeBodyPart sheet = new MimeBodyPart();
    sheet.setContent(new byte[] {1, 2}, "application/octet-stream");
    sheet.setFileName("plan.xlsx");
    sheet.setDisposition("attachment");
    MimeMessage message = mail("添付", "");
    message.setContent(new MimeMultipart(html, sheet));

    String name = at(NOW).add(message, to());

    assertThat(at(NOW).find(name).orElseThrow().text())
        .isEqualTo("<p>表を添付します</p>\n\n[application/octet-stream: plan.xlsx]");
  }

  @Test
  void onlyMailsAreFound() throws Exception {
    Outbox outbox = new Outbox(directory.resolve("none"), Clock.systemUTC());
    Files.writeString(directory.resolve("secret.eml"), "not a mail");

    assertThat(outbox.newestFirst()).isEmpty();
    assertThat(outbox.find("../secret.eml")).isEmpty();
    assertThat(outbox.find("20260401-000000-250-0001.eml")).isEmpty();
    assertThat(outbox.find(null)).isEmpty();
  }

  @Test
  void javaMailSendsBySmtpIntoTheOutboxAlone() throws Exception {
    assertThat(SESSION.getTransport("smtp")).isInstanceOf(OutboxTransport.class);
    assertThat(SESSION.getTransport("smtps")).isInstanceOf(OutboxTransport.class);
    assertThat(SESSION.getTransport(to()[0])).isInstanceOf(OutboxTransport.class);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(Session.getInstance(new Properties()).getTransport("smtp"))
          .as("for a bundle, whose class loader does not see the host")
          .isInstanceOf(OutboxTransport.class);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
