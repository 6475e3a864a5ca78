package org.ayumi.plan.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real plans, which are not part of the project; a build server must have them. */
public final class Plans {

  private static final Path DIRECTORY = Path.of(System.getProperty("plans.dir", "plans"));

  private Plans() {}

  public static byte[] file(String name) {
    Path file = DIRECTORY.resolve(name);
    boolean present = Files.exists(file);
    if ("true".equals(System.getenv("CI")) && !present) {
      throw new IllegalStateException("Missing: " + file);
    }
    assumeTrue(present, "Set plans.dir: there is no " + file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
