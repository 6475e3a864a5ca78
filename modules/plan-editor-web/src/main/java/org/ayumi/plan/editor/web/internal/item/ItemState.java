package org.ayumi.plan.editor.web.internal.item;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.immutables.value.Value;

/** What the form of an item is made of. */
@Value.Immutable
interface ItemState {

  static ImmutableItemState.Builder builder() {
    return ImmutableItemState.builder();
  }

  PlanIndex index();

  ItemForm form();

  /** Empty for a new item. */
  String code();

  @Value.Default
  default String reference() {
    return "";
  }

  @Value.Default
  default String title() {
    return "";
  }

  /** Whether it is a candidate that has not been taken into the plan (G15). */
  @Value.Default
  default boolean isCandidate() {
    return false;
  }

  /** Whether it names where it was taken from, or might. */
  @Value.Default
  default boolean isExampled() {
    return false;
  }

  /** The version that the form was filled from. */
  @Value.Default
  default long version() {
    return 0;
  }

  /** Whether the person may save it at all. */
  boolean isEditable();

  /** Whether the person may change place, number and departments. */
  boolean isStructure();

  /** The fiscal year in which we are. */
  FiscalYear present();

  /** When the shown draft was saved. */
  Optional<String> draft();

  /** What another person saved meanwhile. */
  Optional<Item> current();

  List<Change> history();

  default boolean isNew() {
    return code().isEmpty();
  }

  /** One line of the history: who changed what when. */
  final class Change {

    private final String date;
    private final String person;
    private final String field;
    private final String before;
    private final String after;

    Change(String date, String person, String field, String before, String after) {
      this.date = date;
      this.person = person;
      this.field = field;
      this.before = before;
      this.after = after;
    }

    public String getDate() {
      return date;
    }

    public String getPerson() {
      return person;
    }

    public String getField() {
      return field;
    }

    public String getBefore() {
      return before;
    }

    public String getAfter() {
      return after;
    }
  }
}
