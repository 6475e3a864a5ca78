package org.ayumi.plan.editor.web.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.WorkingPlan;

/** The plans of the site. */
public final class PlansScreen extends Screen {

  private final List<WorkingPlan> plans;
  private final boolean adding;

  PlansScreen(ScreenContext context, List<WorkingPlan> plans, boolean adding) {
    super(context, "plans", "", "/plans.jsp");
    this.plans = plans;
    this.adding = adding;
  }

  public boolean isAdding() {
    return adding;
  }

  public String getNewUrl() {
    return links().render("/plan");
  }

  public List<Row> getRows() {
    return plans.stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(WorkingPlan plan) {
    PlanHead head = plan.head();
    Years years = new Years(head);
    return new Row(
        head.title(),
        years.text(head.firstYear()) + "–" + years.text(head.lastYear()),
        wording().text("state-" + head.state().name().toLowerCase(Locale.ROOT)),
        links().render("/items", "planId", String.valueOf(plan.planEntryId())));
  }

  /** One plan. */
  public static final class Row {

    private final String title;
    private final String period;
    private final String state;
    private final String url;

    Row(String title, String period, String state, String url) {
      this.title = title;
      this.period = period;
      this.state = state;
      this.url = url;
    }

    public String getTitle() {
      return title;
    }

    public String getPeriod() {
      return period;
    }

    public String getState() {
      return state;
    }

    public String getUrl() {
      return url;
    }
  }
}
