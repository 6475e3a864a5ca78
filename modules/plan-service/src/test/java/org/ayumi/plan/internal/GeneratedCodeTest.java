package org.ayumi.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Service Builder makes of service.xml and the implementations is what is committed. */
class GeneratedCodeTest {

  private static final Path REGENERATED = Path.of("target", "regenerated");
  private static final Path MODULES = Path.of("..");

  @Test
  void isWhatServiceBuilderGenerates() throws IOException {
    List<Path> files = files();

    assertThat(files).hasSizeGreaterThan(200);
    assertThat(files.stream().filter(this::differs).collect(Collectors.toList()))
        .as("Run mvn -Pservice-builder -pl modules/plan-service generate-sources")
        .isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files =
        Stream.of("plan-api", "plan-service")
            .map(module -> REGENERATED.resolve(module).resolve("src"))
            .flatMap(GeneratedCodeTest::walk)) {
      return files.map(REGENERATED::relativize).sorted().collect(Collectors.toList());
    }
  }

  private static Stream<Path> walk(Path directory) {
    try {
      return Files.walk(directory).filter(Files::isRegularFile);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private boolean differs(Path file) {
    Path committed = MODULES.resolve(file);
    return !Files.exists(committed) || !read(committed).equals(read(REGENERATED.resolve(file)));
  }

  /** The date of the build differs each time and says nothing. */
  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .replaceAll("build\\.date=\\d+", "build.date=");
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
