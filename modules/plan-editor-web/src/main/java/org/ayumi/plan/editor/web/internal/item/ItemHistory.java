package org.ayumi.plan.editor.web.internal.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.Change;

/** The changes of an item in words. */
final class ItemHistory {

  private final ItemLabels labels;
  private final Wording wording;

  ItemHistory(ItemLabels labels, Wording wording) {
    this.labels = labels;
    this.wording = wording;
  }

  /** That a year was reported at all goes without saying: what was reported is listed. */
  List<ItemState.Change> of(List<Change> changes) {
    return changes.stream()
        .filter(change -> !change.field().endsWith(".reported"))
        .map(this::line)
        .collect(Collectors.toList());
  }

  private ItemState.Change line(Change change) {
    return new ItemState.Change(
        wording.dateTime(change.at()), change.by(), what(change), change.before(), change.after());
  }

  private String what(Change change) {
    String act = wording.text("act-" + change.act().name().toLowerCase(Locale.ROOT));
    if (change.act() == Change.Act.IMPORT || change.field().isEmpty()) {
      return (act + " " + change.field()).strip();
    }
    return labels.path(change.field());
  }
}
