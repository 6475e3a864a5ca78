package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;

/** The GET form that searches and filters the list; works without script (A7). */
public final class ListForm {

  private final Visit visit;
  private final ListState state;

  ListForm(Visit visit, ListState state) {
    this.visit = visit;
    this.state = state;
  }

  public FormTarget getTarget() {
    return new FormTarget(visit.links().results(ListState.start()));
  }

  public String getPrefix() {
    return visit.links().fieldPrefix();
  }

  public String getText() {
    return state.value(Filter.TEXT);
  }

  public int getMaxLength() {
    return ListState.MAX_LENGTH;
  }

  public List<FilterField> getFields() {
    return new Filters(visit, state).fields();
  }
}
