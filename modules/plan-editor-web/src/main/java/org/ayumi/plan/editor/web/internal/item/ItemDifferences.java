package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.screen.Difference;

/** In which fields two versions of an item differ. */
final class ItemDifferences {

  private ItemDifferences() {}

  static List<Difference> between(Item current, ItemForm mine, ItemLabels labels, PlanIndex index) {
    Map<String, String> before = ItemForm.of(current, index).toParameters();
    Map<String, String> after = mine.toParameters();
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      String theirs = before.getOrDefault(name, "");
      String own = after.getOrDefault(name, "");
      if (isShown(name) && !theirs.equals(own)) {
        differences.add(
            new Difference(labels.of(name), labels.text(name, theirs), labels.text(name, own)));
      }
    }
    return differences;
  }

  private static boolean isShown(String name) {
    return !name.equals("contents") && !name.endsWith("-" + ContentForm.CODE);
  }
}
