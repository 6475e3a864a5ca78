package org.ayumi.plan.editor.web.internal.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.editor.web.internal.screen.Choice;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.TableScreen;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** What a round would print, as it goes to whoever decides (決裁): with its number and days. */
public final class CollationScreen extends TableScreen {

  /** Asks for what would be published alone. */
  static final String CONFIRMED = "confirmed";

  private final Inquiry inquiry;
  private final CollatedTables tables;
  private final LocalDate today;

  CollationScreen(ScreenContext context, Inquiry inquiry, CollatedTables tables, Clock clock) {
    super(context, "collation", "/rounds", "/collation.jsp");
    this.inquiry = inquiry;
    this.tables = tables;
    today = LocalDate.now(clock.withZone(FiscalYear.ZONE));
  }

  private String code() {
    return String.valueOf(inquiry.detail().planRoundId());
  }

  @Override
  public String getTitle() {
    return wording().text("collation-title", inquiry.round().title());
  }

  public String getBackUrl() {
    return links().render("/inquiry", "planId", planId(), "code", code());
  }

  /** Number, year and days, as label and text. */
  public List<Option> getFacts() {
    Round round = inquiry.round();
    List<Option> facts = new ArrayList<>();
    facts.add(fact("round-title", round.title()));
    if (!round.documentNumber().isEmpty()) {
      facts.add(fact("round-documentNumber", round.documentNumber()));
    }
    Years years = new Years(inquiry.index().document().head());
    facts.add(fact("round-year", years.text(round.year())));
    facts.add(fact("round-referenceDate", wording().date(round.referenceDate())));
    facts.add(fact("collation-date", wording().date(today)));
    return facts;
  }

  private Option fact(String key, String value) {
    return new Option(wording().text(key), value);
  }

  /** What would be published, or everything that has come in. */
  public List<Choice> getChoices() {
    return List.of(
        choice("collation-confirmed", CONFIRMED, tables.isConfirmedAlone()),
        choice("collation-submitted", "", !tables.isConfirmedAlone()));
  }

  private Choice choice(String key, String taken, boolean current) {
    String url =
        links().render("/inquiry/collation", "planId", planId(), "code", code(), "taken", taken);
    return new Choice(wording().text(key), url, current);
  }

  public String getFileUrl() {
    String taken = tables.isConfirmedAlone() ? CONFIRMED : "";
    return links()
        .resource("/inquiry/collation", "planId", planId(), "code", code(), "taken", taken);
  }

  /** Markup; every text in it is escaped. */
  public String getHtml() {
    return html(tables.make());
  }
}
