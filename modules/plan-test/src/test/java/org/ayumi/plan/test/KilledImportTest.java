package org.ayumi.plan.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of an import: after the restart the plan is wholly old or wholly new. */
class KilledImportTest {

  private static final int ITEMS = 4_600;
  private static final int ROUNDS = Integer.getInteger("ayumi.kill.rounds", 10);
  private static final Path HOME = Path.of("target", "killed-portal").toAbsolutePath();
  private static final Path MEMORY = Path.of("target", "killed-portal.properties").toAbsolutePath();

  private final Random random = new Random(20240401);

  @Test
  void leavesThePlanWhollyOldOrWhollyNew() throws Exception {
    Files.deleteIfExists(MEMORY);
    Life first = new Life(true, "v0");
    first.await("IMPORTING");
    long began = System.nanoTime();
    first.await("IMPORTED");
    long importMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    first.end();

    List<String> found = new ArrayList<>();
    String last = "v0";
    for (int round = 1; round <= ROUNDS; round++) {
      String next = "v" + round;
      Life life = new Life(false, next);
      String state = life.await("FOUND");
      assertThat(state).isIn("FOUND " + ITEMS + " " + last, "FOUND " + ITEMS + " v" + (round - 1));
      found.add(state);
      last = state.substring(state.lastIndexOf(' ') + 1);
      life.await("IMPORTING");
      // Later ones take longer than the first: some are killed before the end, some after it.
      TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * 2 * importMillis));
      life.kill();
    }
    Life end = new Life(false, "v-end");
    assertThat(end.await("FOUND"))
        .isIn("FOUND " + ITEMS + " " + last, "FOUND " + ITEMS + " v" + ROUNDS);
    end.await("IMPORTED");
    end.end();
    System.out.println("Killed " + ROUNDS + " imports; found: " + found);
  }

  /** One child process. */
  private static final class Life {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    Life(boolean fresh, String variant) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(System.getProperty("portal.jvm.args").split(" ")));
      options(fresh).forEach((name, value) -> command.add("-D" + name + "=" + value));
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), CrashHost.class.getName()));
      command.addAll(List.of(MEMORY.toString(), variant));
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      output = process.inputReader(StandardCharsets.UTF_8);
    }

    private static Properties options(boolean fresh) {
      Properties options = new Properties();
      for (String name : new String[] {"url", "user", "password"}) {
        String value = System.getProperty("ayumi.jdbc." + name, "");
        if (!value.isEmpty()) {
          options.setProperty("ayumi.jdbc." + name, value);
        }
      }
      options.setProperty("ayumi.home", HOME.toString());
      options.setProperty("ayumi.fresh", String.valueOf(fresh));
      options.setProperty("ayumi.port", "0");
      options.setProperty("ayumi.web", "false");
      options.setProperty("ayumi.demo", "false");
      options.setProperty("ayumi.watch", "false");
      options.setProperty("ayumi.bundles", TestPortal.bundles());
      return options;
    }

    /** The next line that begins so; all that was printed if there is none. */
    String await(String start) throws IOException {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (line.startsWith(start)) {
          return line;
        }
      }
      throw new AssertionError("No " + start + " in:\n" + String.join("\n", lines));
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor();
    }

    void end() throws InterruptedException, IOException {
      output.lines().forEach(lines::add);
      assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    }
  }
}
