package org.ayumi.embedded.portal.standin.mail;

import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.mail.Address;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;

/**
 * A directory with a file for each mail (RFC 5322), named by the time in UTC and a number, so that
 * the order of the names is the order of the mails.
 */
public final class Outbox {

  /** Who would get the mail, blind copies included: a header that only the outbox writes. */
  static final String RECIPIENTS = "X-Envelope-To";

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}-\\d{3}-\\d{4}\\.eml");

  private final Path directory;
  private final Clock clock;

  /** In a directory, which is made when the first mail comes. */
  public Outbox(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The directory {@code outbox} in the portal's home. */
  public static Outbox ofPortal() {
    Path home = Path.of(PropsUtil.get(PropsKeys.LIFERAY_HOME));
    return new Outbox(home.resolve("outbox"), Clock.systemUTC());
  }

  /** Adds a mail and gives the name of its file. */
  String add(Message message, Address[] recipients) throws IOException, MessagingException {
    byte[] content = content(message, recipients);
    Files.createDirectories(directory);
    String time = TIME.format(clock.instant());
    for (int number = 1; ; number++) {
      String name = String.format(Locale.ROOT, "%s-%04d.eml", time, number);
      try {
        Files.write(directory.resolve(name), content, StandardOpenOption.CREATE_NEW);
        return name;
      } catch (FileAlreadyExistsException e) {
        // Another mail of the same millisecond: the next number.
      }
    }
  }

  private static byte[] content(Message message, Address[] recipients)
      throws IOException, MessagingException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    String header = RECIPIENTS + ": ";
    String value = InternetAddress.toString(recipients, header.length());
    String line = header + (value == null ? "" : value) + "\r\n";
    content.write(line.getBytes(StandardCharsets.US_ASCII));
    message.writeTo(content);
    return content.toByteArray();
  }

  /** All mails, the newest first. */
  public List<OutboxMail> newestFirst() throws IOException, MessagingException {
    List<OutboxMail> mails = new ArrayList<>();
    for (String name : names()) {
      mails.add(OutboxMail.read(directory.resolve(name)));
    }
    return mails;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** The mail in a file of that name; nothing when there is none. */
  public Optional<OutboxMail> find(String name) throws IOException, MessagingException {
    if (name == null || !NAME.matcher(name).matches() || !Files.exists(directory.resolve(name))) {
      return Optional.empty();
    }
    return Optional.of(OutboxMail.read(directory.resolve(name)));
  }
}
