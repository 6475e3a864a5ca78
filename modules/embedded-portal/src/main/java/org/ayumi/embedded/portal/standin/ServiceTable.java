package org.ayumi.embedded.portal.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the host answers each service the core looks up, from {@code services.csv}. */
final class ServiceTable {

  /** Who answers. */
  enum Answer {
    /** A bean of the core. */
    CORE,
    /** One of the {@link StandIns}. */
    STAND_IN,
    /** Supplied with the web server. */
    WEB,
    /** Nobody; the caller goes on without. */
    ABSENT,
    /** A service that refuses every call. */
    REFUSED
  }

  /**
   * One service.
   *
   * @param type the name of the service type
   * @param answer who answers
   * @param reason why
   */
  record Row(String type, Answer answer, String reason) {

    static Row parse(String line) {
      String[] cells = line.split(",", 3);
      Answer answer = Answer.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      return new Row(cells[0], answer, cells[2]);
    }
  }

  private ServiceTable() {}

  static List<Row> rows() {
    try (InputStream stream = ServiceTable.class.getResourceAsStream("services.csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::parse)
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
