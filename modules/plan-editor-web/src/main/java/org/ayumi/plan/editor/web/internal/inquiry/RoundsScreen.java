package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.RoundDetail;

/** The rounds of a plan. */
public final class RoundsScreen extends Screen {

  private final List<RoundDetail> rounds;
  private final Years years;

  RoundsScreen(ScreenContext context, List<RoundDetail> rounds, Years years) {
    super(context, "tab-rounds", "/rounds", "/rounds.jsp");
    this.rounds = rounds;
    this.years = years;
  }

  public String getNewUrl() {
    return links().render("/round", "planId", planId());
  }

  public List<Row> getRows() {
    return rounds.stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(RoundDetail detail) {
    Round round = detail.round();
    String url =
        links()
            .render("/inquiry", "planId", planId(), "code", String.valueOf(detail.planRoundId()));
    return new Row(
        round.title(),
        url,
        years.text(round.year()),
        wording().date(round.dueDate()),
        wording().text("round-state-" + round.state().name().toLowerCase(Locale.ROOT)));
  }

  /** One round. */
  public static final class Row {

    private final String title;
    private final String url;
    private final String year;
    private final String due;
    private final String state;

    Row(String title, String url, String year, String due, String state) {
      this.title = title;
      this.url = url;
      this.year = year;
      this.due = due;
      this.state = state;
    }

    public String getTitle() {
      return title;
    }

    public String getUrl() {
      return url;
    }

    public String getYear() {
      return year;
    }

    public String getDue() {
      return due;
    }

    public String getState() {
      return state;
    }
  }
}
