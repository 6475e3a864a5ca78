package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.inquiry.Requests;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** What opening a round would ask, and the departments that collective units stand for in it. */
public final class Opening {

  private final ScreenContext context;
  private final Inquiry inquiry;
  private final FormParameters typed;
  private final Requests requests;

  Opening(ScreenContext context, Inquiry inquiry, FormParameters typed) {
    this.context = context;
    this.inquiry = inquiry;
    this.typed = typed;
    requests = Requests.of(inquiry.index(), inquiry.round(), Map.of());
  }

  public String getUrl() {
    return context
        .links()
        .action(
            "/round/open",
            "planId",
            context.place().id(),
            "code",
            String.valueOf(inquiry.detail().planRoundId()));
  }

  /** How many answers it would ask for, collective units apart. */
  public String getRequestCount() {
    return context.wording().text("round-requests", String.valueOf(requests.all().size()));
  }

  /** For each collective unit that the plan names, its departments to be ticked. */
  public List<FormScreen.Group> getUnits() {
    List<FormScreen.Group> groups = new ArrayList<>();
    for (String unit : requests.unnamedUnits()) {
      String label = context.wording().text("round-members", inquiry.department(unit));
      groups.add(new FormScreen.Group(label, checks("members-" + unit)));
    }
    return groups;
  }

  private List<Field> checks(String name) {
    List<String> ticked = typed.texts(name);
    List<Field> checks = new ArrayList<>();
    for (Department each : inquiry.index().document().departments()) {
      boolean named =
          each.type() == DepartmentType.NAMED || each.type() == DepartmentType.PROVISIONAL;
      if (named) {
        checks.add(
            context
                .fields()
                .labelled(Field.Kind.CHECK, name, each.name())
                .choice(each.code())
                .value(ticked.contains(each.code()) ? each.code() : ""));
      }
    }
    return checks;
  }
}
