package org.ayumi.embedded.portal.boot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Reads {@link PortalOptions} from properties and refuses values that no option can take. */
final class PortalOptionsReader {

  private final Properties properties;

  private PortalOptionsReader(Properties properties) {
    this.properties = properties;
  }

  static PortalOptions read(Properties properties) throws StartRefused {
    PortalOptionsReader reader = new PortalOptionsReader(properties);
    PortalOptions.Builder builder =
        PortalOptions.builder()
            .home(reader.home())
            .fresh(reader.flag("ayumi.fresh", false))
            .port(reader.port())
            .bundles(reader.text("ayumi.bundles", ""))
            .watch(reader.flag("ayumi.watch", true))
            .countSql(reader.flag("ayumi.sql.count", false))
            .web(reader.flag("ayumi.web", true))
            .demo(reader.flag("ayumi.demo", true))
            .address(reader.text("ayumi.address", "127.0.0.1"));
    String url = reader.text("ayumi.jdbc.url", "");
    if (!url.isEmpty()) {
      builder.jdbc(
          new JdbcOptions(
              url, reader.text("ayumi.jdbc.user", ""), reader.text("ayumi.jdbc.password", "")));
    }
    return builder.build();
  }

  private Path home() throws StartRefused {
    String home = text("ayumi.home", ".ayumi");
    try {
      return Path.of(home);
    } catch (InvalidPathException e) {
      throw new StartRefused(
          "ayumi.home はフォルダーの名前ではありません: " + home, "ayumi.home is not a directory name: " + home);
    }
  }

  private int port() throws StartRefused {
    String port = text("ayumi.port", "8080");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
      throw new StartRefused(
          "ayumi.port は 0 から 65535 までの数です: " + port,
          "ayumi.port must be a number from 0 to 65535: " + port);
    }
    return Integer.parseInt(port);
  }

  /** {@code -Dayumi.fresh} without a value means yes. */
  private boolean flag(String name, boolean absent) throws StartRefused {
    String value = properties.getProperty(name);
    if (value == null) {
      return absent;
    }
    switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "":
      case "true":
        return true;
      case "false":
        return false;
      default:
        throw new StartRefused(
            name + " は true か false です: " + value, name + " must be true or false: " + value);
    }
  }

  private String text(String name, String absent) {
    String value = properties.getProperty(name, "").strip();
    return value.isEmpty() ? absent : value;
  }
}
