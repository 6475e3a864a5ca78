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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kill -9 in the middle of an import, of the publication of a round, of the reading of a workbook
 * of answers: after the restart it is wholly done or not at all.
 */
class KilledDeedsTest {

  private static final int ROUNDS = Integer.getInteger("ayumi.kill.rounds", 10);

  private final Random random = new Random(20240401);

  @ParameterizedTest
  @ValueSource(strings = {"import", "publish", "answers"})
  void areDoneWhollyOrNotAtAll(String deed) throws Exception {
    Files.deleteIfExists(memory(deed));
    Life first = new Life(true, deed, "v0");
    first.await("DOING");
    long began = System.nanoTime();
    first.await("DONE");
    long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    first.end();

    List<String> found = new ArrayList<>();
    String last = "v0";
    for (int round = 1; round <= ROUNDS; round++) {
      Life life = new Life(false, deed, "v" + round);
      String state = life.await("FOUND");
      assertThat(state).isIn("FOUND " + last, "FOUND v" + (round - 1));
      found.add(state);
      last = state.substring(state.lastIndexOf(' ') + 1);
      life.await("DOING");
      // Later ones take longer than the first: some are killed before the end, some after it.
      TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * 2 * millis));
      life.kill();
    }
    Life end = new Life(false, deed, "v-end");
    assertThat(end.await("FOUND")).isIn("FOUND " + last, "FOUND v" + ROUNDS);
    end.await("DONE");
    end.end();
    System.out.println("Killed " + ROUNDS + " times at " + deed + "; found: " + found);
  }

  /** The clock goes through a year: each reminder once, none to those who have answered (E6). */
  @Test
  void aYearOfRemindersIsSentOnceAcrossRestarts() throws Exception {
    String deed = "reminders";
    Files.deleteIfExists(memory(deed));
    Life first = new Life(true, deed, "v0");
    first.await("DOING");
    long began = System.nanoTime();
    first.await("DONE");
    long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    first.end();

    List<Integer> complete = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Life life = new Life(false, deed, "v" + round);
      complete.add(complete(life));
      life.await("DOING");
      TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * 2 * millis));
      life.kill();
    }
    Life end = new Life(false, deed, "v-end");
    complete.add(complete(end));
    end.await("DONE");
    end.end();
    assertThat(complete).isSorted();
    System.out.println("Killed " + ROUNDS + " times in a year of reminders: " + complete);
  }

  /** How many rounds have all of their reminders; fails if one has another than it should. */
  private static int complete(Life life) throws IOException {
    String found = life.await("FOUND");
    assertThat(found).matches("FOUND \\d+");
    return Integer.parseInt(found.substring("FOUND ".length()));
  }

  private static Path memory(String deed) {
    return Path.of("target", "killed-" + deed + ".properties").toAbsolutePath();
  }

  /** One child process. */
  private static final class Life {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    Life(boolean fresh, String deed, String variant) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // A life is short: what a JVM does for long ones costs more than it gives.
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.addAll(List.of(System.getProperty("portal.jvm.args").split(" ")));
      options(fresh, deed).forEach((name, value) -> command.add("-D" + name + "=" + value));
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), CrashHost.class.getName()));
      command.addAll(List.of(memory(deed).toString(), deed + " " + variant));
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      output = process.inputReader(StandardCharsets.UTF_8);
    }

    private static Properties options(boolean fresh, String deed) {
      Properties options = new Properties();
      for (String name : new String[] {"url", "user", "password"}) {
        String value = System.getProperty("ayumi.jdbc." + name, "");
        if (!value.isEmpty()) {
          options.setProperty("ayumi.jdbc." + name, value);
        }
      }
      Path home = Path.of("target", "killed-" + deed).toAbsolutePath();
      options.setProperty("ayumi.home", home.toString());
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
