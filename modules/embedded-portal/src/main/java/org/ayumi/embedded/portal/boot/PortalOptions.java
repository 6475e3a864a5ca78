package org.ayumi.embedded.portal.boot;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** How one portal is started: see the table in the module's README. */
public final class PortalOptions {

  private final Builder values;

  private PortalOptions(Builder values) {
    this.values = values;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the options from properties whose names begin with {@code ayumi.}.
   *
   * @param properties usually the system properties
   * @throws StartRefused when a value is not one that the option can take
   */
  public static PortalOptions from(Properties properties) throws StartRefused {
    return PortalOptionsReader.read(properties);
  }

  /** The directory with all data of this portal, absolute. */
  public Path home() {
    return values.home.toAbsolutePath().normalize();
  }

  /** Whether data of earlier starts is thrown away. */
  public boolean fresh() {
    return values.fresh;
  }

  /** The TCP port of the web server; 0 is any free one. */
  public int port() {
    return values.port;
  }

  /** The address the web server listens on. */
  public String address() {
    return values.address;
  }

  /** Empty: the file database in the home. */
  public Optional<JdbcOptions> jdbc() {
    return Optional.ofNullable(values.jdbc);
  }

  /** Jar and war files, or directories of such, to install. */
  public List<Path> bundles() {
    return List.copyOf(values.bundles);
  }

  /** Whether changed bundle files are installed again while the portal runs. */
  public boolean watch() {
    return values.watch;
  }

  /** Whether SQL statements are counted. */
  public boolean countSql() {
    return values.countSql;
  }

  /** Whether the web server is started. */
  public boolean web() {
    return values.web;
  }

  /** Whether the fictional city's sites, pages and accounts are set up. */
  public boolean demo() {
    return values.demo;
  }

  /** Collects the options; everything has a default. */
  public static final class Builder {

    private Path home = Path.of(".ayumi");
    private boolean fresh;
    private int port = 8080;
    private String address = "127.0.0.1";
    private JdbcOptions jdbc;
    private final List<Path> bundles = new ArrayList<>();
    private boolean watch;
    private boolean countSql;
    private boolean web = true;
    private boolean demo;

    private Builder() {}

    public Builder home(Path value) {
      home = Objects.requireNonNull(value, "home");
      return this;
    }

    public Builder fresh(boolean value) {
      fresh = value;
      return this;
    }

    public Builder port(int value) {
      if (value < 0 || value > 65535) {
        throw new IllegalArgumentException("port " + value);
      }
      port = value;
      return this;
    }

    public Builder address(String value) {
      address = Objects.requireNonNull(value, "address");
      return this;
    }

    public Builder jdbc(JdbcOptions value) {
      jdbc = Objects.requireNonNull(value, "jdbc");
      return this;
    }

    public Builder bundle(Path value) {
      bundles.add(value);
      return this;
    }

    /** A path list with the platform's separator. */
    public Builder bundles(String pathList) {
      for (String path : pathList.split(File.pathSeparator, -1)) {
        if (!path.isBlank()) {
          bundles.add(Path.of(path.strip()));
        }
      }
      return this;
    }

    public Builder watch(boolean value) {
      watch = value;
      return this;
    }

    public Builder countSql(boolean value) {
      countSql = value;
      return this;
    }

    public Builder web(boolean value) {
      web = value;
      return this;
    }

    public Builder demo(boolean value) {
      demo = value;
      return this;
    }

    public PortalOptions build() {
      Builder copy = new Builder();
      copy.home = home;
      copy.fresh = fresh;
      copy.port = port;
      copy.address = address;
      copy.jdbc = jdbc;
      copy.bundles.addAll(bundles);
      copy.watch = watch;
      copy.countSql = countSql;
      copy.web = web;
      copy.demo = demo;
      return new PortalOptions(copy);
    }
  }
}
