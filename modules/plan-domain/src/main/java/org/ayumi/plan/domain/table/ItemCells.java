package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Term;

/** The cell of each field of an item: as printed, else composed of its parts (G2). */
final class ItemCells {

  private static final String BLANK = "\u3000";

  private final TableSource source;
  private final MarkWords marks;

  ItemCells(TableSource source) {
    this.source = source;
    marks = new MarkWords(source);
  }

  /** The cell of a field that an item has once. */
  TableCell of(String field, Item item) {
    switch (field) {
      case FieldLabels.REFERENCE:
        return TableCell.data(item.reference());
      case FieldLabels.KIND:
        return TableCell.data(item.kind());
      case FieldLabels.DEPARTMENTS:
        return TableCell.data(departments(item));
      case FieldLabels.ITEM:
        return TableCell.builder().text(item.label()).itemCode(item.code()).build();
      case FieldLabels.ACTORS:
        return actors(item);
      case FieldLabels.PURPOSE:
        return TableCell.data(item.purpose());
      case FieldLabels.COMPLETION:
        return TableCell.data(item.completion());
      default:
        throw new IllegalArgumentException("No field that an item has once: " + field);
    }
  }

  static String departments(Item item) {
    return item.departmentsPrinted().isEmpty()
        ? PrintedForms.departments(item.departments())
        : item.departmentsPrinted();
  }

  /** One line for each content: bullet, text, re-listing mark, its own departments. */
  static TableCell contents(List<Content> contents) {
    return TableCell.data(
        contents.stream()
            .map(content -> text(content) + departments(content.departments()))
            .collect(Collectors.joining("\n")));
  }

  /** Bullet, text and re-listing mark; departments apart. */
  static String text(Content content) {
    String mark = content.relisting().map(Relisting::mark).orElse("");
    String text = Bullet.join(content.bullet(), content.text());
    return mark.isEmpty() || text.contains(mark) ? text : text + " " + mark;
  }

  private static String departments(List<DepartmentRef> departments) {
    return departments.isEmpty() ? "" : "（" + PrintedForms.departments(departments) + "）";
  }

  private TableCell actors(Item item) {
    String printed =
        item.actorsPrinted().isEmpty()
            ? item.actors().stream()
                .map(actor -> actor.mark() + name(actor))
                .collect(Collectors.joining(BLANK))
            : item.actorsPrinted();
    boolean marked = item.actors().stream().anyMatch(actor -> !actor.mark().isEmpty());
    String spoken =
        item.actors().stream()
            .map(actor -> name(actor) + "（" + marks.roleWords(actor.mark()) + "）")
            .collect(Collectors.joining("、"));
    return TableCell.builder().text(printed).spoken(marked ? spoken : "").build();
  }

  private String name(ActorMark actor) {
    return source.index().actor(actor.actorCode()).map(Term::mark).orElse(actor.actorCode());
  }
}
