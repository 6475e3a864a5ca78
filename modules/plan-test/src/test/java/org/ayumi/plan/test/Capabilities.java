package org.ayumi.plan.test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The capabilities that GA103 and GA112 both have and that Ayumi's bundles may require. */
final class Capabilities {

  private static final Map<String, List<Pattern>> FILTERS =
      Map.of(
          "osgi.ee",
          List.of(Pattern.compile("\\(&\\(osgi\\.ee=JavaSE\\)\\(version=(1\\.8|11)\\)\\)")),
          "osgi.contract",
          List.of(
              Pattern.compile("\\(&\\(osgi\\.contract=JavaPortlet\\)\\(version=[23]\\.0\\.0\\)\\)"),
              Pattern.compile("\\(&\\(osgi\\.contract=JavaServlet\\)\\(version=3\\.1\\.0\\)\\)")),
          "osgi.extender",
          List.of(
              Pattern.compile(".*osgi\\.extender=jsp\\.taglib.*"),
              Pattern.compile(
                  "\\(&\\(osgi\\.extender=osgi\\.component\\)\\(version>=1\\.[0-4]\\.0\\)"
                      + "\\(!\\(version>=2\\.0\\.0\\)\\)\\)"),
              Pattern.compile(".*osgi\\.extender=osgi\\.serviceloader.*")));

  private Capabilities() {}

  static boolean offered(String namespace, Clause clause) {
    if (namespace.equals("osgi.service") || namespace.equals("liferay.language.resources")) {
      // A service may come at any time; the resolver of the product does not look at it.
      return "active".equals(clause.directive("effective"))
          || "optional".equals(clause.directive("resolution"));
    }
    String filter = clause.directive("filter");
    return FILTERS.getOrDefault(namespace, List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(filter).matches());
  }
}
