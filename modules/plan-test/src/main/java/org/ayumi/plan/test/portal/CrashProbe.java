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
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEntryService;

/**
 * One life of a portal that is to be killed: says which variant of the plan it finds, then imports
 * another and says when. Its host runs it by name, as {@code (memory file, variant)}.
 */
public final class CrashProbe implements BiConsumer<Path, String> {

  private static final int ITEMS = 4_600;

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PrintStream out = System.out;

  @Override
  public void accept(Path memory, String variant) {
    try {
      if (!Files.exists(memory)) {
        remember(memory);
      }
      live(memory, variant);
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static void remember(Path memory) throws Exception {
    City city = new City();
    WorkingPlan plan = city.addPlan(ITEMS);
    Properties properties = new Properties();
    properties.setProperty("user", String.valueOf(city.office.getUserId()));
    properties.setProperty("plan", String.valueOf(plan.planEntryId()));
    try (Writer writer = Files.newBufferedWriter(memory, StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
  }

  private void live(Path memory, String variant) throws Exception {
    Properties properties = read(memory);
    User office =
        Services.get(UserLocalService.class)
            .getUser(Long.parseLong(properties.getProperty("user")));
    long planEntryId = Long.parseLong(properties.getProperty("plan"));
    As.user(
        office,
        () -> {
          WorkingPlan plan = plans.getPlanEntry(planEntryId);
          say("FOUND " + variants(plans.getPlanDocument(planEntryId)));
          say("IMPORTING " + variant);
          plans.importPlan(
              planEntryId, plan.documentVersion(), variant(plan.head().code(), variant), variant);
          say("IMPORTED " + variant);
          return null;
        });
  }

  private static Properties read(Path memory) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(memory, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  /** Each item and each content bears the variant. */
  private static PlanDocument variant(String code, String variant) {
    PlanDocument plan = Documents.plan(code, ITEMS);
    return ImmutablePlanDocument.copyOf(plan)
        .withItems(
            plan.items().stream()
                .map(
                    item ->
                        ImmutableItem.copyOf(item)
                            .withPurpose(variant)
                            .withContents(
                                ImmutableContent.copyOf(item.contents().get(0)).withText(variant)))
                .collect(Collectors.toList()));
  }

  /** The variants in the plan, and how many items: more than one variant is a half import. */
  private static String variants(PlanDocument plan) {
    Set<String> variants =
        plan.items().stream()
            .flatMap(
                item -> java.util.stream.Stream.of(item.purpose(), item.contents().get(0).text()))
            .map(text -> text.startsWith("v") ? text : "first")
            .collect(Collectors.toSet());
    return plan.items().size() + " " + String.join("+", variants);
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
