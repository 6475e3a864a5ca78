package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * The packages of the class path that the system bundle offers to bundles, with the versions that
 * the portal's own {@code packageinfo} files name. {@code org.osgi} is left to bundles.
 */
final class SystemPackages {

  /** Versions of specifications: bundles are built for one, the web bridge wants the newer. */
  private static final Map<String, String> SPECIFICATIONS =
      Map.of(
          "javax.servlet.jsp.jstl", "1.2.0",
          "javax.servlet.jsp", "2.3.0",
          "javax.servlet", "3.1.0;4.0.0",
          "javax.portlet", "3.0.0",
          "javax.el", "3.0.0",
          "javax.mail", "1.6.0",
          "javax.activation", "1.2.0");

  private static final Pattern NAME =
      Pattern.compile("[a-zA-Z_$][a-zA-Z0-9_$]*(\\.[a-zA-Z_$][a-zA-Z0-9_$]*)*");

  private static final Pattern VERSION = Pattern.compile("version\\s+([0-9.]+)");

  private final Map<String, String> versions = new TreeMap<>();

  private SystemPackages() {}

  /** The value of {@code org.osgi.framework.system.packages.extra}. */
  static String of(ClassPath classPath) throws IOException {
    SystemPackages packages = new SystemPackages();
    classPath.forEach(packages::add);
    return packages.header();
  }

  private void add(ClassPath.Element element) throws IOException {
    Set<String> files = element.files();
    Map<String, String> exported = exported(element);
    for (String name : packageNames(files)) {
      if (!isOffered(name)) {
        continue;
      }
      String version = version(element, files, name);
      if (version.isEmpty()) {
        version = exported.getOrDefault(name, "");
      }
      versions.merge(name, version, (known, other) -> known.isEmpty() ? other : known);
    }
  }

  private static Set<String> packageNames(Set<String> files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      int slash = file.lastIndexOf('/');
      if (slash > 0 && !file.startsWith("META-INF/")) {
        names.add(file.substring(0, slash).replace('/', '.'));
      }
    }
    return names;
  }

  private static boolean isOffered(String name) {
    return NAME.matcher(name).matches()
        && !name.startsWith("org.osgi.")
        && !name.startsWith("org.eclipse.osgi.")
        && !name.startsWith("org.ayumi.")
        // not offered by the product either
        && !name.equals("com.liferay.portal.kernel.module.util")
        && !name.startsWith("java.");
  }

  private static String version(ClassPath.Element element, Set<String> files, String name)
      throws IOException {
    for (Map.Entry<String, String> specification : SPECIFICATIONS.entrySet()) {
      if (isBest(specification.getKey(), name)) {
        return specification.getValue();
      }
    }
    String file = name.replace('.', '/') + "/packageinfo";
    if (!files.contains(file)) {
      return "";
    }
    try (InputStream in = element.open(file)) {
      Matcher matcher = VERSION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  private static boolean isBest(String specification, String name) {
    return within(specification, name)
        && SPECIFICATIONS.keySet().stream()
            .noneMatch(other -> other.length() > specification.length() && within(other, name));
  }

  private static boolean within(String parent, String name) {
    return name.equals(parent) || name.startsWith(parent + ".");
  }

  private static Map<String, String> exported(ClassPath.Element element) throws IOException {
    Map<String, String> exported = new TreeMap<>();
    String header = element.manifest().getMainAttributes().getValue("Export-Package");
    if (header == null) {
      return exported;
    }
    try {
      for (ManifestElement export : ManifestElement.parseHeader("Export-Package", header)) {
        String version = export.getAttribute("version");
        for (String name : export.getValueComponents()) {
          exported.put(name, version == null ? "" : version);
        }
      }
    } catch (BundleException e) {
      throw new IOException(String.format(Locale.ROOT, "Export-Package: %s", header), e);
    }
    return exported;
  }

  private String header() {
    StringBuilder header = new StringBuilder();
    versions.forEach(
        (name, version) -> {
          for (String each : version.split(";", -1)) {
            header.append(header.length() == 0 ? "" : ",").append(name);
            if (!each.isEmpty()) {
              header.append(";version=\"").append(each).append('"');
            }
          }
        });
    return header.toString();
  }
}
