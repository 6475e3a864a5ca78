package org.ayumi.embedded.portal.web.error;

import java.security.SecureRandom;
import java.util.HexFormat;
import javax.servlet.ServletRequest;
import javax.servlet.ServletRequestWrapper;
import javax.servlet.http.HttpServletRequest;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Something that went wrong while a request was answered. The log gets the trace under an id, the
 * browser gets the id alone.
 */
public final class Failure {

  private static final Logger LOG = LogManager.getLogger(Failure.class);
  private static final String ATTRIBUTE = Failure.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;

  private Failure(String id) {
    this.id = id;
  }

  /** Logs what was thrown, once for each request. */
  public static Failure report(HttpServletRequest request, String where, Throwable thrown) {
    Failure known = of(request);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[5];
    RANDOM.nextBytes(bytes);
    Failure failure = new Failure(HexFormat.of().formatHex(bytes));
    LOG.error(
        "Failure {}: {} at {} {}",
        failure.id,
        where,
        request.getMethod(),
        request.getRequestURI(),
        thrown);
    browsersRequest(request).setAttribute(ATTRIBUTE, failure);
    return failure;
  }

  /** The failure of this request, or null. */
  public static Failure of(ServletRequest request) {
    return (Failure) browsersRequest(request).getAttribute(ATTRIBUTE);
  }

  /** Wrappers may keep attributes to themselves. */
  private static ServletRequest browsersRequest(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper) {
      inner = ((ServletRequestWrapper) inner).getRequest();
    }
    return inner;
  }

  /** Ten hexadecimal digits. */
  public String getId() {
    return id;
  }
}
