package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.Workbook;

/** A mapping while a person works on one of its parts. */
final class MappingDraft {

  private final Workbook workbook;
  private final PlanHead head;
  private final List<PartMapping> parts;
  private final int index;

  private MappingDraft(Workbook workbook, PlanHead head, List<PartMapping> parts, int index) {
    this.workbook = workbook;
    this.head = head;
    this.parts = List.copyOf(parts);
    this.index = index;
  }

  /**
   * The mapping of the source.
   *
   * @param index the part worked on, from 0; the first one where there is none of that number
   */
  static MappingDraft of(UploadedSource source, PlanHead head, int index) throws SheetException {
    List<PartMapping> parts = source.mapping().parts();
    return new MappingDraft(source.workbook(), head, parts, index < parts.size() ? index : 0);
  }

  Workbook workbook() {
    return workbook;
  }

  PlanHead head() {
    return head;
  }

  List<PartMapping> parts() {
    return parts;
  }

  /** Which part is worked on, from 0. */
  int index() {
    return index;
  }

  PartMapping part() {
    return parts.get(index);
  }

  /** The sheet of the part; the first one where the workbook has none of its name. */
  Sheet sheet() {
    return workbook.sheet(part().sheetName()).orElseGet(workbook::first);
  }

  PlanMapping mapping() {
    return PlanMapping.of(parts);
  }

  /** The part as the texts of its form. */
  TypedPart printed() {
    return PrintedPart.of(part(), sheet(), head);
  }

  /** The draft with what was typed; what is wrong with it is added to the errors. */
  MappingDraft with(TypedPart typed, FormErrors errors) {
    return with(new PartBinding(sheet(), head, errors).bind(typed, part()));
  }

  /** The draft with another part in place of the one worked on. */
  MappingDraft with(PartMapping part) {
    List<PartMapping> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return new MappingDraft(workbook, head, changed, index);
  }

  /** The draft with one more part, which is worked on from now on. */
  MappingDraft add(PartMapping part) {
    List<PartMapping> changed = new ArrayList<>(parts);
    changed.add(part);
    return new MappingDraft(workbook, head, changed, parts.size());
  }

  /** The draft without the part worked on; the last part stays. */
  MappingDraft remove() {
    List<PartMapping> changed = new ArrayList<>(parts);
    if (changed.size() > 1) {
      changed.remove(index);
    }
    return new MappingDraft(workbook, head, changed, Math.max(0, index - 1));
  }
}
