package org.ayumi.embedded.portal.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How the portal is served.
 *
 * @param address the address to listen on; a loopback address unless told otherwise
 * @param port the TCP port; 0 is any free one
 * @param workDirectory for unpacked pages, compiled JSPs and uploads; emptied at each start
 * @param themes theme wars to serve under {@code /o/NAME}; the first one dresses the pages
 * @param requestSeconds a request that takes longer is logged, and interrupted after three times as
 *     long
 * @param uploadBytes the largest multipart request, in bytes
 */
public record WebOptions(
    String address,
    int port,
    Path workDirectory,
    List<Path> themes,
    int requestSeconds,
    long uploadBytes) {

  private static final long MEBIBYTE = 1024L * 1024;

  public WebOptions {
    Objects.requireNonNull(address, "address");
    workDirectory = workDirectory.toAbsolutePath().normalize();
    themes = List.copyOf(themes);
  }

  /** Loopback, 20 seconds a request, uploads up to 100 MiB. */
  public static WebOptions of(int port, Path workDirectory, List<Path> themes) {
    return new WebOptions("127.0.0.1", port, workDirectory, themes, 20, 100 * MEBIBYTE);
  }

  public WebOptions withAddress(String value) {
    return new WebOptions(value, port, workDirectory, themes, requestSeconds, uploadBytes);
  }

  public WebOptions withRequestSeconds(int value) {
    return new WebOptions(address, port, workDirectory, themes, value, uploadBytes);
  }

  public WebOptions withUploadBytes(long value) {
    return new WebOptions(address, port, workDirectory, themes, requestSeconds, value);
  }
}
