package org.ayumi.plan.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One jar runs on GA103 and on GA112: every package a bundle imports is offered by both. */
class ImportResolutionTest {

  private static final Map<String, Manifest> BUNDLES = new TreeMap<>();
  private static Offer ga103;
  private static Offer ga112;

  @BeforeAll
  static void readManifests() throws IOException {
    for (URL url :
        Collections.list(
            ImportResolutionTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
      try (InputStream in = url.openStream()) {
        Manifest manifest = new Manifest(in);
        String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        if (name != null && name.startsWith("org.ayumi.")) {
          BUNDLES.put(name, manifest);
        }
      }
    }
    ga103 = new Offer().withFramework().withManifests(Path.of("target", "ga103"));
    ga112 = new Offer().withFramework().withPackageInfo(Path.of("target", "ga112"));
    BUNDLES.values().forEach(ga103::withExports);
    BUNDLES.values().forEach(ga112::withExports);
  }

  static List<String> bundles() {
    return List.of(
        "org.ayumi.plan.domain",
        "org.ayumi.plan.exchange",
        "org.ayumi.plan.api",
        "org.ayumi.plan.service",
        "org.ayumi.plan.editor.web",
        "org.ayumi.plan.display.web");
  }

  @Test
  void theOffersWereRead() {
    assertThat(ga103.size()).isGreaterThan(300);
    assertThat(ga112.size()).isGreaterThan(1500);
    assertThat(ga103.versions("com.liferay.portal.kernel.model"))
        .isNotEqualTo(ga112.versions("com.liferay.portal.kernel.model"));
    assertThat(BUNDLES.keySet()).containsAll(bundles());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void resolvesOnGa103(String bundle) {
    assertThat(unresolved(bundle, ga103)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void resolvesOnGa112(String bundle) {
    assertThat(unresolved(bundle, ga112)).isEmpty();
  }

  /** A range with an upper bound would shut out the next release of the product. */
  @ParameterizedTest
  @MethodSource("bundles")
  void asksForMinimumVersionsOnly(String bundle) {
    List<String> bounded =
        imports(bundle).stream()
            .filter(clause -> clause.version().orElse("").contains(","))
            .map(Clause::toString)
            .collect(Collectors.toList());

    assertThat(bounded).isEmpty();
  }

  /**
   * What a bundle requires beside packages: the Java version, and the contracts the product has.
   */
  @ParameterizedTest
  @MethodSource("bundles")
  void requiresOnlyCapabilitiesOfTheProducts(String bundle) {
    List<String> unknown =
        Clause.of(BUNDLES.get(bundle), "Require-Capability").stream()
            .filter(clause -> !Capabilities.offered(clause.names().get(0), clause))
            .map(Clause::toString)
            .collect(Collectors.toList());

    assertThat(unknown).isEmpty();
  }

  private static List<String> unresolved(String bundle, Offer offer) {
    List<String> unresolved = new ArrayList<>();
    for (Clause clause : imports(bundle)) {
      for (String name : clause.names()) {
        boolean optional = clause.directive("resolution").equals("optional");
        if (!optional && !name.startsWith("java.") && !offer.resolves(name, clause)) {
          unresolved.add(clause + ", offered: " + offer.versions(name));
        }
      }
    }
    return unresolved;
  }

  private static List<Clause> imports(String bundle) {
    return Clause.of(BUNDLES.get(bundle), "Import-Package");
  }
}
