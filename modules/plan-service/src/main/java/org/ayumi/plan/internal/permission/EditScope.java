package org.ayumi.plan.internal.permission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;

/**
 * How far a department's edit of an item may go. Where the item stands and who is responsible is
 * the coordinating office's; a department named only in contents edits these contents alone.
 */
final class EditScope {

  private final Set<String> departmentCodes;

  EditScope(Set<String> departmentCodes) {
    this.departmentCodes = departmentCodes;
  }

  /** The first field that the edit may not change but does. */
  Optional<String> exceededBy(Item stored, Item edited) {
    Map<String, Boolean> kept = new LinkedHashMap<>();
    kept.put("code", stored.code().equals(edited.code()));
    kept.put("headingCode", stored.headingCode().equals(edited.headingCode()));
    kept.put("reference", stored.reference().equals(edited.reference()));
    kept.put("number", stored.number().equals(edited.number()));
    kept.put("departments", stored.departments().equals(edited.departments()));
    kept.put("overviewLabel", stored.overviewLabel().equals(edited.overviewLabel()));
    kept.put("candidate", stored.candidate() == edited.candidate());
    kept.put("example", stored.example().equals(edited.example()));
    kept.put("relisting", stored.relisting().equals(edited.relisting()));
    kept.put("contents.departments", contentsKeepResponsibility(stored, edited));
    if (!isResponsible(stored.departments())) {
      kept.put("contents", onlyOwnContentsChange(stored, edited));
    }
    return kept.entrySet().stream()
        .filter(each -> !each.getValue())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean contentsKeepResponsibility(Item stored, Item edited) {
    for (Content content : edited.contents()) {
      Content before = find(stored, content.code()).orElse(null);
      boolean same =
          before == null
              ? content.departments().isEmpty() && content.relisting().isEmpty()
              : content.departments().equals(before.departments())
                  && content.relisting().equals(before.relisting());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean onlyOwnContentsChange(Item stored, Item edited) {
    return withoutOwnContents(stored).equals(withoutOwnContents(edited));
  }

  /** Texts of the department's own contents are blanked out. */
  private Item withoutOwnContents(Item item) {
    ImmutableItem.Builder blanked = Item.builder().from(item).contents(List.of());
    for (Content content : item.contents()) {
      blanked.addContents(
          isResponsible(content.departments())
              ? ImmutableContent.copyOf(content).withBullet("").withText("").withYears(List.of())
              : content);
    }
    return blanked.build();
  }

  private boolean isResponsible(List<DepartmentRef> departments) {
    return departments.stream()
        .map(DepartmentRef::departmentCode)
        .anyMatch(departmentCodes::contains);
  }

  private static Optional<Content> find(Item item, String code) {
    return item.contents().stream().filter(content -> content.code().equals(code)).findFirst();
  }
}
