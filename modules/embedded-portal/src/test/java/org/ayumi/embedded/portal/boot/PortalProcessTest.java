package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts and ends whole portals, as a person does at a terminal. */
@Tag("portal")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PortalProcessTest {

  private static final Pattern READY =
      Pattern.compile("Ayumi is ready: (http://localhost:\\d+)\\S*");

  @TempDir Path directory;

  private Process portal;

  @AfterEach
  void end() throws InterruptedException {
    if (portal != null) {
      portal.destroyForcibly().waitFor();
    }
  }

  @Test
  void keepsItsDataWhetherItIsStoppedOrKilled() throws Exception {
    start();
    URI first = awaitReady();
    assertThat(login(first)).isLessThan(400);
    assertThat(output()).contains("kyodo@sakurano.example");
    assertThat(refusalOfASecondPortal()).contains("in use by another running portal");

    portal.destroy();
    assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(directory.resolve("home/database/ayumi.script")).content().contains("kyodo@");
    assertThat(directory.resolve("home/database/ayumi.log")).doesNotExist();

    start();
    awaitReady();
    portal.destroyForcibly().waitFor();

    start();
    assertThat(login(awaitReady())).isLessThan(400);
    assertThat(output()).doesNotContain("ERROR");
  }

  private void start() throws IOException {
    portal = process(directory.resolve("out"));
  }

  private Process process(Path output) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("ayumi.home", directory.resolve("home").toString());
    properties.setProperty("ayumi.port", "0");
    properties.setProperty("ayumi.bundles", "");
    List<String> command =
        new PortalLauncher(directory, properties).command(System.getProperty("java.class.path"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private URI awaitReady() throws Exception {
    while (true) {
      Matcher matcher = READY.matcher(output());
      if (matcher.find()) {
        return URI.create(matcher.group(1));
      }
      assertThat(portal.isAlive()).as(output()).isTrue();
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private String refusalOfASecondPortal() throws Exception {
    Path output = directory.resolve("second");
    Process second = process(output);
    assertThat(second.waitFor()).isEqualTo(PortalMain.REFUSED);
    assertThat(Files.readAllLines(output)).hasSize(1);
    return Files.readString(output);
  }

  private String output() throws IOException {
    return Files.readString(directory.resolve("out"));
  }

  private static int login(URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri.resolve("/c/portal/login")).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
