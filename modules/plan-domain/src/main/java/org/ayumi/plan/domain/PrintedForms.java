package org.ayumi.plan.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps the printed forms of an edited item in step with its structured fields (G2): a form is left
 * as it was printed while what it stands for is unchanged, and composed anew where it is not.
 */
public final class PrintedForms {

  private static final String SEPARATOR = "・";

  private PrintedForms() {}

  /**
   * The item after an edit of its structured fields, with printed forms that fit.
   *
   * @param before as stored
   * @param after as edited; printed forms that differ from {@code before} are taken as edited too
   */
  public static Item recompose(Item before, Item after) {
    ImmutableItem item = ImmutableItem.copyOf(after);
    if (after.label().equals(before.label()) && !sameLabel(before, after)) {
      item = item.withLabel(label(before, after));
    }
    if (after.departmentsPrinted().equals(before.departmentsPrinted())
        && !after.departments().equals(before.departments())) {
      item = item.withDepartmentsPrinted(departments(after.departments()));
    }
    if (after.actorsPrinted().equals(before.actorsPrinted())
        && !after.actors().equals(before.actors())) {
      item = item.withActorsPrinted("");
    }
    return item;
  }

  private static boolean sameLabel(Item before, Item after) {
    boolean sameKind = before.kind().equals(after.kind()) || !new PrintedKind(before).isPrinted();
    return sameKind
        && before.number().equals(after.number())
        && before.title().equals(after.title())
        && mark(before).equals(mark(after));
  }

  /** The blanks between the parts stay as the plan prints them. */
  private static String label(Item before, Item after) {
    PrintedKind kind = new PrintedKind(before);
    String printed = kind.without(before.label());
    String afterNumber = gap(printed, before.number(), before.title(), " ");
    String beforeMark = gap(printed, before.title(), mark(before), " ");
    StringBuilder label = new StringBuilder(after.number());
    if (!after.number().isEmpty() && !after.title().isEmpty()) {
      label.append(afterNumber);
    }
    label.append(after.title());
    if (!mark(after).isEmpty()) {
      label.append(beforeMark).append(mark(after));
    }
    return kind.over(label.toString(), after);
  }

  private static String gap(String text, String left, String right, String otherwise) {
    int start = left.isEmpty() ? -1 : text.indexOf(left);
    int end = start < 0 || right.isEmpty() ? -1 : text.indexOf(right, start + left.length());
    if (end < 0) {
      return otherwise;
    }
    String gap = text.substring(start + left.length(), end);
    return gap.codePoints().allMatch(Character::isSpaceChar) ? gap : otherwise;
  }

  private static String mark(Item item) {
    return item.relisting().map(Relisting::mark).orElse("");
  }

  /** The names in the forms printed, joined by ・. */
  public static String departments(List<DepartmentRef> departments) {
    return departments.stream().map(DepartmentRef::printed).collect(Collectors.joining(SEPARATOR));
  }
}
