package org.ayumi.plan.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.embedded.portal.boot.EmbeddedPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Runs the tests of the bundle {@code org.ayumi.plan.test} inside the embedded portal, where they
 * see what deployed bundles see, and reports each as a test of its own. {@code ayumi.portal.tests}
 * names a part of the classes' names to run fewer.
 */
class InPortalTest {

  private static EmbeddedPortal portal;
  private static Bundle bundle;

  @BeforeAll
  static void start() throws Exception {
    portal = EmbeddedPortal.start(TestPortal.options());
    bundle = TestPortal.installTests(portal.bundleContext());
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @TestFactory
  Stream<DynamicNode> inThePortal() throws IOException, ClassNotFoundException, BundleException {
    List<DynamicNode> nodes = new ArrayList<>();
    for (String name : testClasses()) {
      Outcomes outcomes = run(bundle.loadClass(name));
      nodes.add(
          DynamicContainer.dynamicContainer(
              name.substring(name.lastIndexOf('.') + 1), outcomes.tests.stream()));
    }
    assertThat(nodes).isNotEmpty();
    return nodes.stream();
  }

  private static List<String> testClasses() throws IOException {
    Path classes = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith("Test.class"))
          .filter(file -> file.contains(System.getProperty("ayumi.portal.tests", "")))
          .map(file -> file.replace('/', '.').replaceAll("\\.class$", ""))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static Outcomes run(Class<?> type) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type)).build();
    Outcomes outcomes = new Outcomes();
    LauncherFactory.create().execute(request, outcomes);
    assertThat(outcomes.tests).as(type.getName()).isNotEmpty();
    return outcomes;
  }

  /** Turns what was run into tests that pass or fail in the same way. */
  private static final class Outcomes implements TestExecutionListener {

    private final List<DynamicTest> tests = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
      if (test.isTest() || failed) {
        tests.add(
            DynamicTest.dynamicTest(
                test.getDisplayName(),
                () -> {
                  if (failed) {
                    throw result
                        .getThrowable()
                        .orElseGet(() -> new AssertionError(result.getStatus().toString()));
                  }
                }));
      }
    }
  }
}
