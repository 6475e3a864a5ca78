package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;

/**
 * One life of a portal that is to be killed: says which variant of the data it finds, then makes
 * another of them and says when. Its host runs it by name, as {@code (memory file, deed variant)}.
 */
public final class CrashProbe implements BiConsumer<Path, String> {

  private final PrintStream out = System.out;

  @Override
  public void accept(Path memory, String order) {
    String[] words = order.split(" ");
    try {
      if (!Files.exists(memory)) {
        remember(memory, CrashDeed.items(words[0]));
      }
      live(deed(words[0], read(memory)), words[1]);
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static void remember(Path memory, int items) throws Exception {
    City city = new City();
    Properties properties = new Properties();
    properties.setProperty("office", String.valueOf(city.office.getUserId()));
    properties.setProperty("first", String.valueOf(city.first.getUserId()));
    properties.setProperty("head", String.valueOf(city.head.getUserId()));
    properties.setProperty("second", String.valueOf(city.second.getUserId()));
    properties.setProperty("plan", String.valueOf(city.addPlan(items).planEntryId()));
    try (Writer writer = Files.newBufferedWriter(memory, StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
  }

  private static CrashDeed deed(String name, Properties memory) throws Exception {
    long plan = Long.parseLong(memory.getProperty("plan"));
    User office = user(memory, "office");
    User first = user(memory, "first");
    User second = user(memory, "second");
    return name.equals("reminders")
        ? new CrashedReminders(plan, office, first, List.of(first, user(memory, "head")), second)
        : CrashDeed.of(name, plan, office, first, second);
  }

  private static User user(Properties memory, String part) throws Exception {
    return Services.get(UserLocalService.class).getUser(Long.parseLong(memory.getProperty(part)));
  }

  private void live(CrashDeed deed, String variant) throws Exception {
    say("FOUND " + deed.found());
    deed.prepare(variant);
    say("DOING " + variant);
    deed.perform(variant);
    say("DONE " + variant);
  }

  private static Properties read(Path memory) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(memory, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
