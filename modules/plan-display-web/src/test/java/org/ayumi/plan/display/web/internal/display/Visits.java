package org.ayumi.plan.display.web.internal.display;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.address.PlanLinks;
import org.ayumi.plan.display.web.internal.edition.EditionHead;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;

/** Showings of a widget for tests, in May 2014 (FY2014). */
public final class Visits {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2014-05-01T00:00:00Z"), ZoneOffset.UTC);

  private Visits() {}

  public static Visit japanese() {
    return of(SakuranoPlan.document(), Locale.JAPAN, Map.of());
  }

  public static Visit with(Map<String, String> preferences) {
    return of(SakuranoPlan.document(), Locale.JAPAN, preferences);
  }

  public static Visit of(PlanDocument document, Locale locale, Map<String, String> preferences) {
    PublicEdition edition =
        PublicEdition.latest(
            new EditionHead(2, LocalDate.of(2014, 4, 1), "", "", false), PlanIndex.of(document));
    return new Visit(
        edition,
        new DisplaySettings(preferences::getOrDefault),
        new PlainLinks(),
        words(locale),
        CLOCK);
  }

  public static Words words(Locale locale) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle("content.Language", locale, exact), locale);
  }

  /** Addresses that are easy to read. */
  private static final class PlainLinks implements PlanLinks {

    @Override
    public String contents() {
      return "/contents";
    }

    @Override
    public String list(ListState state) {
      return "/list?"
          + state.parameters().entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("&"));
    }

    @Override
    public String results(ListState state) {
      return list(state) + "#result";
    }

    @Override
    public String item(String slug) {
      return "/item/" + slug;
    }

    @Override
    public String progress(FiscalYear year) {
      return "/progress?year=" + year;
    }

    @Override
    public String progressFile(FiscalYear year, String ending) {
      return "/progress." + ending + "?year=" + year;
    }

    @Override
    public String editions() {
      return "/editions";
    }

    @Override
    public String latest() {
      return "/contents";
    }

    @Override
    public String edition(int number) {
      return "/edition/" + number;
    }

    @Override
    public String changes(int number) {
      return "/edition/" + number + "/changes";
    }

    @Override
    public String fieldPrefix() {
      return "_w_";
    }
  }
}
