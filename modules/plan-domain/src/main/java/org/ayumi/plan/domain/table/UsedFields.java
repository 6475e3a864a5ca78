package org.ayumi.plan.domain.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;

/** The fields that any item of a plan has (G3); no table prints another. */
final class UsedFields {

  private final Set<String> fields = new HashSet<>();

  /** Every item has its place, be its label empty. */
  private UsedFields() {
    fields.add(FieldLabels.ITEM);
  }

  static Set<String> of(Collection<Item> items) {
    UsedFields used = new UsedFields();
    items.forEach(used::item);
    return Set.copyOf(used.fields);
  }

  private void item(Item item) {
    use(FieldLabels.REFERENCE, !item.reference().isEmpty());
    use(FieldLabels.KIND, !item.kind().isEmpty());
    use(
        FieldLabels.DEPARTMENTS,
        !item.departmentsPrinted().isEmpty() || !item.departments().isEmpty());
    use(FieldLabels.ACTORS, !item.actorsPrinted().isEmpty() || !item.actors().isEmpty());
    use(FieldLabels.PURPOSE, !item.purpose().isEmpty());
    use(FieldLabels.CONTENT, !item.contents().isEmpty());
    use(FieldLabels.COMPLETION, !item.completion().isEmpty());
    item.contents().forEach(this::content);
  }

  private void content(Content content) {
    use(FieldLabels.DEPARTMENTS, !content.departments().isEmpty());
    use(FieldLabels.SCHEDULE, content.years().stream().anyMatch(cell -> !cell.planned().isEmpty()));
  }

  private void use(String field, boolean used) {
    if (used) {
      fields.add(field);
    }
  }
}
