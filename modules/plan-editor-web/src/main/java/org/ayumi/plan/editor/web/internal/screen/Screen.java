package org.ayumi.plan.editor.web.internal.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all display contexts have in common; the templates only print what getters give. */
public abstract class Screen {

  private static final Map<String, String> SETTINGS = settings();

  private final ScreenContext context;
  private final String titleKey;
  private final String tab;
  private final String page;

  /**
   * @param tab the command of the tab that is shown as the current one; empty for none
   * @param page the template that prints it
   */
  protected Screen(ScreenContext context, String titleKey, String tab, String page) {
    this.context = context;
    this.titleKey = titleKey;
    this.tab = tab;
    this.page = page;
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("/plan", "tab-plan");
    settings.put("/headings", "tab-headings");
    settings.put("/departments", "tab-departments");
    settings.put("/terms", "tab-terms");
    settings.put("/mappings", "tab-mappings");
    return settings;
  }

  /** The template that prints this screen. */
  public final String page() {
    return page;
  }

  protected final Links links() {
    return context.links();
  }

  protected final Wording wording() {
    return context.wording();
  }

  protected final Place place() {
    return context.place();
  }

  protected final Fields fields() {
    return context.fields();
  }

  protected final String planId() {
    return context.place().id();
  }

  public String getNamespace() {
    return links().namespace();
  }

  /** The screen's heading. */
  public String getTitle() {
    return wording().text(titleKey);
  }

  /** For the window's title: says first that there is an error (A10). */
  public final String getWindowTitle() {
    String title = getPlanTitle().isEmpty() ? getTitle() : getTitle() + " - " + getPlanTitle();
    return context.errors().isEmpty() ? title : wording().text("error-title", title);
  }

  public final String getPlanTitle() {
    return place().title();
  }

  public final String getNotice() {
    return context.notice().isEmpty() ? "" : wording().text(context.notice());
  }

  /** The error summary: the id of the field (empty for none) and the message beside it (A10). */
  public final List<Option> getErrors() {
    return context.errors().all().stream()
        .map(
            error ->
                new Option(
                    error.field().isEmpty() ? "" : getNamespace() + error.field(),
                    error.text(wording())))
        .collect(Collectors.toList());
  }

  public final boolean isOffice() {
    return place().isOffice();
  }

  public final String getPlansUrl() {
    return links().render("/plans");
  }

  /** The screens of this plan that the person can use. */
  public final List<Choice> getTabs() {
    List<Choice> tabs = new ArrayList<>();
    if (planId().isEmpty()) {
      return tabs;
    }
    add(tabs, "/items", "tab-items");
    add(tabs, "/rounds", "tab-rounds");
    add(tabs, "/indicators", "tab-indicators");
    if (place().isOffice()) {
      add(tabs, "/evaluations", "tab-evaluations");
      add(tabs, "/passages", "tab-passages");
    }
    add(tabs, "/tables", "tab-tables");
    if (place().isOffice()) {
      add(tabs, "/import", "tab-import");
    }
    add(tabs, "/export", "tab-export");
    add(tabs, "/preview", "tab-preview");
    if (place().isPublisher()) {
      add(tabs, "/publish", "tab-publish");
    }
    if (place().isOffice()) {
      boolean current = SETTINGS.containsKey(tab);
      String url = links().render("/plan", "planId", planId());
      tabs.add(new Choice(wording().text("tab-settings"), url, current));
    }
    return tabs;
  }

  /** The screens of how the plan is built; empty where none of them is open. */
  public final List<Choice> getSettings() {
    List<Choice> settings = new ArrayList<>();
    if (SETTINGS.containsKey(tab) && !planId().isEmpty() && place().isOffice()) {
      SETTINGS.forEach((command, key) -> add(settings, command, key));
    }
    return settings;
  }

  private void add(List<Choice> tabs, String command, String key) {
    tabs.add(
        new Choice(
            wording().text(key), links().render(command, "planId", planId()), command.equals(tab)));
  }
}
