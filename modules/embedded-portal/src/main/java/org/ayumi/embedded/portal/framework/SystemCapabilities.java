package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The capabilities that the system bundle offers: tag libraries, and contracts of specifications.
 */
final class SystemCapabilities {

  private static final Pattern URI = Pattern.compile("<uri>\\s*([^<\\s]+)\\s*</uri>");

  private static final List<String> CONTRACTS =
      List.of(
          contract("JavaServlet", "3.1,3.0,2.6,2.5"),
          contract("JavaPortlet", "3.0,2.0"),
          contract("JavaJSP", "2.3,2.2,2.1"),
          contract("JavaEL", "3.0,2.2"),
          contract("JavaMail", "1.6,1.5"),
          contract("JavaActivation", "1.2,1.1"),
          contract("JavaAnnotation", "1.3,1.2"));

  private SystemCapabilities() {}

  /** The value of {@code org.osgi.framework.system.capabilities.extra}. */
  static String of(ClassPath classPath) throws IOException {
    Set<String> uris = new TreeSet<>();
    classPath.forEach(element -> addTagLibraries(element, uris));
    List<String> capabilities = new ArrayList<>(CONTRACTS);
    for (String uri : uris) {
      capabilities.add(
          "osgi.extender;osgi.extender=\"jsp.taglib\";uri=\"" + uri + "\";version:Version=\"1.0\"");
    }
    return String.join(",", capabilities);
  }

  private static void addTagLibraries(ClassPath.Element element, Set<String> uris)
      throws IOException {
    for (String file : element.files()) {
      if (!file.startsWith("META-INF/") || !file.endsWith(".tld")) {
        continue;
      }
      try (InputStream in = element.open(file)) {
        Matcher matcher = URI.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        if (matcher.find()) {
          uris.add(matcher.group(1));
        }
      }
    }
  }

  private static String contract(String name, String versions) {
    return "osgi.contract;osgi.contract=\"" + name + "\";version:List<Version>=\"" + versions + '"';
  }
}
