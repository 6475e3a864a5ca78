package org.ayumi.plan.exchange.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.FieldChange;
import org.ayumi.plan.exchange.PlanField;

/** Compares two entries of one code field by field. */
final class FieldChanges {

  private final PlanIndex before;
  private final PlanIndex after;
  private final List<FieldChange> changes = new ArrayList<>();

  FieldChanges(PlanIndex before, PlanIndex after) {
    this.before = before;
    this.after = after;
  }

  List<FieldChange> changes() {
    return changes;
  }

  FieldChanges compare(Level one, Level other) {
    return text(PlanField.NAME, one.name(), other.name());
  }

  FieldChanges compare(Term one, Term other) {
    return text(PlanField.MARK, one.mark(), other.mark())
        .text(PlanField.MEANING, one.meaning(), other.meaning())
        .text(PlanField.SPOKEN, one.spoken(), other.spoken())
        .text(PlanField.SENSE, one.sense().name(), other.sense().name());
  }

  FieldChanges compare(Department one, Department other) {
    return text(PlanField.NAME, one.name(), other.name())
        .text(
            PlanField.PRINTED_NAMES,
            String.join("、", one.printedNames()),
            String.join("、", other.printedNames()))
        .text(PlanField.TYPE, one.type().name(), other.type().name())
        .text(PlanField.VALID_FROM, text(one.validFrom()), text(other.validFrom()))
        .text(PlanField.VALID_TO, text(one.validTo()), text(other.validTo()))
        .text(
            PlanField.SUCCESSORS,
            departments(before, one.successorCodes()),
            departments(after, other.successorCodes()),
            one.successorCodes().equals(other.successorCodes()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String departments(PlanIndex index, List<String> codes) {
    return codes.stream()
        .map(code -> index.department(code).map(Department::name).orElse(code))
        .collect(Collectors.joining("、"));
  }

  FieldChanges compare(Heading one, Heading other) {
    return text(
            PlanField.HEADING,
            heading(before, one.parentCode()),
            heading(after, other.parentCode()),
            one.parentCode().equals(other.parentCode()))
        .text(PlanField.NUMBER, one.number(), other.number())
        .text(PlanField.TITLE, one.title(), other.title())
        .text(PlanField.LABEL, one.label(), other.label())
        .text(PlanField.OVERVIEW_LABEL, one.overviewLabel(), other.overviewLabel());
  }

  FieldChanges compare(Item one, Item other) {
    return text(
            PlanField.HEADING,
            heading(before, one.headingCode()),
            heading(after, other.headingCode()),
            one.headingCode().equals(other.headingCode()))
        .text(PlanField.REFERENCE, one.reference(), other.reference())
        .text(PlanField.NUMBER, one.number(), other.number())
        .text(PlanField.TITLE, one.title(), other.title())
        .text(PlanField.LABEL, one.label(), other.label())
        .text(PlanField.KIND, one.kind(), other.kind())
        .text(
            PlanField.DEPARTMENTS,
            departments(one.departments(), one.departmentsPrinted()),
            departments(other.departments(), other.departmentsPrinted()),
            one.departments().equals(other.departments())
                && one.departmentsPrinted().equals(other.departmentsPrinted()))
        .text(
            PlanField.ACTORS,
            actors(before, one),
            actors(after, other),
            one.actors().equals(other.actors())
                && one.actorsPrinted().equals(other.actorsPrinted()))
        .text(PlanField.PURPOSE, one.purpose(), other.purpose())
        .text(PlanField.COMPLETION, one.completion(), other.completion())
        .text(PlanField.OVERVIEW_LABEL, one.overviewLabel(), other.overviewLabel())
        .text(
            PlanField.EXAMPLE,
            one.example().map(Example::printed).orElse(""),
            other.example().map(Example::printed).orElse(""),
            one.example().equals(other.example()))
        .text(
            PlanField.CANDIDATE, String.valueOf(one.candidate()), String.valueOf(other.candidate()))
        .relisting(one.relisting(), other.relisting());
  }

  FieldChanges compare(Content one, Content other) {
    text(PlanField.BULLET, one.bullet(), other.bullet());
    text(PlanField.TEXT, one.text(), other.text());
    text(
        PlanField.DEPARTMENTS,
        departments(one.departments(), ""),
        departments(other.departments(), ""),
        one.departments().equals(other.departments()));
    relisting(one.relisting(), other.relisting());
    TreeSet<FiscalYear> years = new TreeSet<>();
    one.years().forEach(cell -> years.add(cell.year()));
    other.years().forEach(cell -> years.add(cell.year()));
    years.forEach(year -> year(year, one.year(year), other.year(year)));
    return this;
  }

  private void year(FiscalYear year, Optional<YearCell> one, Optional<YearCell> other) {
    text(PlanField.PLANNED, year, planned(one), planned(other));
    Report none = Report.builder().build();
    Report before = one.flatMap(YearCell::report).orElse(none);
    Report after = other.flatMap(YearCell::report).orElse(none);
    text(PlanField.REPORT_STATUS, year, before.status(), after.status());
    text(PlanField.REPORT_ACHIEVEMENT, year, before.achievement(), after.achievement());
    text(PlanField.REPORT_TEXT, year, before.narrative(), after.narrative());
    text(PlanField.REPORT_NEXT, year, before.nextDirection(), after.nextDirection());
  }

  private static String planned(Optional<YearCell> cell) {
    return cell.map(YearCell::planned).orElse("");
  }

  FieldChanges order(boolean moved, int from, int to) {
    if (moved) {
      changes.add(
          FieldChange.of(PlanField.ORDER, String.valueOf(from + 1), String.valueOf(to + 1)));
    }
    return this;
  }

  private FieldChanges relisting(Optional<Relisting> one, Optional<Relisting> other) {
    return text(PlanField.RELISTING, relisting(one), relisting(other));
  }

  private static String relisting(Optional<Relisting> relisting) {
    return relisting
        .map(value -> value.mark() + value.originalCode().map(code -> " " + code).orElse(""))
        .orElse("");
  }

  /** The headings of two entries. */
  FieldChanges headings(Optional<String> one, Optional<String> other) {
    return text(PlanField.HEADING, heading(before, one), heading(after, other), one.equals(other));
  }

  /** The items of two entries. */
  FieldChanges items(Optional<String> one, Optional<String> other) {
    return text(PlanField.ITEM, item(before, one), item(after, other), one.equals(other));
  }

  private static String item(PlanIndex index, Optional<String> code) {
    return code.flatMap(index::item).map(Item::label).orElse(code.orElse(""));
  }

  private static String heading(PlanIndex index, Optional<String> code) {
    return code.flatMap(index::heading).map(Heading::label).orElse(code.orElse(""));
  }

  private static String departments(List<DepartmentRef> refs, String printed) {
    return printed.isEmpty()
        ? refs.stream().map(DepartmentRef::printed).collect(Collectors.joining("・"))
        : printed;
  }

  private static String actors(PlanIndex index, Item item) {
    if (!item.actorsPrinted().isEmpty()) {
      return item.actorsPrinted();
    }
    return item.actors().stream()
        .map(actor -> actor.mark() + name(index, actor))
        .collect(Collectors.joining(" "));
  }

  private static String name(PlanIndex index, ActorMark actor) {
    return index.actor(actor.actorCode()).map(Term::mark).orElse(actor.actorCode());
  }

  FieldChanges text(PlanField field, String one, String other) {
    return text(field, one, other, one.equals(other));
  }

  private FieldChanges text(PlanField field, String one, String other, boolean same) {
    if (!same) {
      changes.add(FieldChange.of(field, one, other));
    }
    return this;
  }

  void text(PlanField field, FiscalYear year, String one, String other) {
    if (!one.equals(other)) {
      changes.add(FieldChange.of(field, year, one, other));
    }
  }
}
