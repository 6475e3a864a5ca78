package org.ayumi.embedded.portal.boot;

import java.util.Objects;

/** Where the portal keeps its data when it is not the file database in its home. */
public final class JdbcOptions {

  private final String url;
  private final String user;
  private final String password;

  public JdbcOptions(String url, String user, String password) {
    this.url = Objects.requireNonNull(url, "url");
    this.user = Objects.requireNonNull(user, "user");
    this.password = Objects.requireNonNull(password, "password");
  }

  public String url() {
    return url;
  }

  public String user() {
    return user;
  }

  public String password() {
    return password;
  }

  /** Without the password: for messages and logs. */
  @Override
  public String toString() {
    return user.isEmpty() ? url : url + " (" + user + ")";
  }
}
