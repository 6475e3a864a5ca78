package org.ayumi.plan.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** One clause of a manifest header: names with attributes and directives. */
final class Clause {

  private final ManifestElement element;

  private Clause(ManifestElement element) {
    this.element = element;
  }

  static List<Clause> of(Manifest manifest, String header) {
    String value = manifest.getMainAttributes().getValue(header);
    List<Clause> clauses = new ArrayList<>();
    try {
      if (value != null) {
        for (ManifestElement element : ManifestElement.parseHeader(header, value)) {
          clauses.add(new Clause(element));
        }
      }
    } catch (BundleException exception) {
      throw new IllegalArgumentException(header, exception);
    }
    return clauses;
  }

  List<String> names() {
    return List.of(element.getValueComponents());
  }

  Optional<String> version() {
    return Optional.ofNullable(element.getAttribute("version"));
  }

  String directive(String name) {
    return String.valueOf(element.getDirective(name));
  }

  @Override
  public String toString() {
    return element.toString();
  }
}
