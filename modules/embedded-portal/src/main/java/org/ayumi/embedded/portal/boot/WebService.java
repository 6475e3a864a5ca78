package org.ayumi.embedded.portal.boot;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.catalina.LifecycleException;
import org.ayumi.embedded.portal.web.WebHost;
import org.ayumi.embedded.portal.web.WebOptions;
import org.osgi.framework.BundleContext;

/** The web server of one portal. */
final class WebService implements AutoCloseable {

  /** Reading a plan of thousands of items is the longest request there is. */
  private static final int REQUEST_SECONDS = 60;

  private static final Set<String> CALLED_LOCALHOST =
      Set.of("127.0.0.1", "0.0.0.0", "::1", "::", "localhost");

  private final PortalOptions options;
  private final WebHost host = new WebHost();

  WebService(PortalOptions options) {
    this.options = options;
  }

  void start(BundleContext bundleContext, Path workDirectory) throws Exception {
    try {
      host.start(
          bundleContext,
          WebOptions.of(options.port(), workDirectory, themes())
              .withAddress(options.address())
              .withRequestSeconds(REQUEST_SECONDS));
    } catch (BindException e) {
      throw WebPort.taken(options.address(), options.port());
    }
  }

  private List<Path> themes() {
    return options.bundles().stream()
        .filter(path -> path.toString().endsWith(".war"))
        .collect(Collectors.toList());
  }

  URI baseUrl() {
    String address = options.address();
    String name = CALLED_LOCALHOST.contains(address) ? "localhost" : address;
    return URI.create("http://" + name + ":" + host.port());
  }

  @Override
  public void close() throws LifecycleException {
    host.stop();
  }
}
