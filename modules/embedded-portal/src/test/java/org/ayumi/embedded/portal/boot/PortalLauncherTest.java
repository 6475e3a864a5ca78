package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLauncherTest {

  @TempDir Path root;

  private final Properties properties = new Properties();

  @Test
  void takesTheJarsAndWarsThatTheBuildLeft() throws Exception {
    Path service = artefact("modules/plan-service/target/plan-service-1.0.0.jar");
    Path theme = artefact("themes/ayumi-theme/target/ayumi-theme.war");
    artefact("modules/plan-service/target/notes.txt");

    List<String> command = new PortalLauncher(root, properties).command("classes");

    assertThat(command)
        .contains("-Dayumi.bundles=" + service + File.pathSeparator + theme)
        .contains("-Dayumi.home=" + root.resolve(".ayumi"))
        .contains("--add-opens=java.base/java.lang=ALL-UNNAMED")
        .endsWith("-cp", "classes", PortalMain.class.getName());
  }

  @Test
  void passesItsOptionsOnAndNothingElse() throws Exception {
    properties.setProperty("ayumi.home", "/srv/ayumi");
    properties.setProperty("ayumi.bundles", "/srv/bundles");
    properties.setProperty("maven.home", "/usr/share/maven");

    List<String> command = new PortalLauncher(root, properties).command("classes");

    assertThat(command)
        .contains("-Dayumi.home=/srv/ayumi", "-Dayumi.bundles=/srv/bundles")
        .noneMatch(argument -> argument.contains("maven"));
  }

  private Path artefact(String path) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }
}
