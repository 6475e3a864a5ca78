package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.edition.EditionHead;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.SearchText;

/** What stands around every view: the plan's name, the edition and the way to the other views. */
public final class Frame {

  private final Visit visit;
  private final String current;

  Frame(Visit visit, String current) {
    this.visit = visit;
    this.current = current;
  }

  /** City and name of the plan. */
  public String getPlanName() {
    PlanHead head = visit.head();
    String city = head.municipality();
    String title = head.title();
    return city.isEmpty() || title.startsWith(city) ? title : city + " " + title;
  }

  public String getSubtitle() {
    return visit.head().subtitle();
  }

  /** The plan's period; empty if the subtitle says it. */
  public String getPeriod() {
    PlanHead head = visit.head();
    Years years = visit.years();
    boolean said =
        SearchText.contains(head.subtitle(), years.name(head.firstYear()))
            && SearchText.contains(head.subtitle(), years.name(head.lastYear()));
    return said ? "" : years.period();
  }

  /** The declared state (案, 改定, 終了); empty for a plan in force. */
  public String getState() {
    PlanState state = visit.head().state();
    return state == PlanState.ADOPTED
        ? ""
        : visit.words().get("plan-state-" + state.name().toLowerCase(java.util.Locale.ROOT));
  }

  public String getEditionName() {
    String number = visit.words().get("edition-number", String.valueOf(head().number()));
    String title = head().title();
    return title.isEmpty() ? number : number + " " + title;
  }

  /** 公表日 in words. */
  public String getPublished() {
    return visit.words().date(head().published());
  }

  /** The day for machines, ISO 8601. */
  public String getPublishedIso() {
    return head().published().toString();
  }

  private EditionHead head() {
    return visit.edition().head();
  }

  /** Whether a later edition has taken its place. */
  public boolean isPast() {
    return visit.edition().isPast();
  }

  /** The edition that the public reads now. */
  public String getLatestUrl() {
    return visit.links().latest();
  }

  /** Why the edition before was corrected; empty if this is no correction. */
  public String getCorrection() {
    return head().isCorrection() ? head().note() : "";
  }

  public String getChangesUrl() {
    return visit.links().changes(head().number());
  }

  /** The progress list that is usually looked at; empty if the plan has none. */
  public String getProgressUrl() {
    return visit.progress().usual().map(visit.links()::progress).orElse("");
  }

  public String getEditionsUrl() {
    return visit.links().editions();
  }

  public String getContentsUrl() {
    return visit.links().contents();
  }

  public String getListUrl() {
    return visit.links().list(ListState.start());
  }

  public String getListTitle() {
    return visit.words().get("list-title", getItemLevel());
  }

  /** contents, list, item, progress or editions. */
  public String getCurrent() {
    return current;
  }

  /** What the plan calls its items: 推進項目. */
  public String getItemLevel() {
    return visit.index().document().levels().stream()
        .filter(Level::items)
        .map(Level::name)
        .findFirst()
        .orElseGet(() -> visit.words().get("item"));
  }

  /** What the plan calls the level: 推進方針. */
  String levelName(int depth) {
    return visit.index().document().levels().stream()
        .filter(level -> level.depth() == depth && !level.items())
        .map(Level::name)
        .findFirst()
        .orElseGet(() -> visit.words().get("heading"));
  }

  /** What the plan calls its headings, all levels in one. */
  String headingLevels() {
    List<Level> levels = visit.index().document().levels();
    String names =
        levels.stream()
            .filter(level -> !level.items())
            .map(Level::name)
            .collect(java.util.stream.Collectors.joining("・"));
    return names.isEmpty() ? visit.words().get("heading") : names;
  }

  /** Level of the view's heading, 2 to 4. */
  public int getHeading() {
    return visit.settings().headingLevel();
  }

  /** Level of the headings below it. */
  public int getSubheading() {
    return getHeading() + 1;
  }

  public String getFieldPrefix() {
    return visit.links().fieldPrefix();
  }

  /** Language of the plan's own text, as plans of Japanese cities are (WCAG 3.1.2). */
  public String getPlanLanguage() {
    return "ja";
  }

  public String getLanguage() {
    return visit.words().locale().toLanguageTag();
  }
}
