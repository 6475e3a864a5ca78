package org.ayumi.plan.editor.web.internal.exchange;

import java.text.Normalizer;
import java.util.Optional;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableMappedColumn;
import org.ayumi.plan.exchange.MappedColumn;

/** The level, year or actor that the field of a column needs. */
final class TypedOption {

  private static final int DEEPEST_LEVEL = 9;

  private final String name;
  private final String column;
  private final FormErrors errors;

  /**
   * @param name of the field of the form
   * @param column what people call the column
   */
  TypedOption(String name, String column, FormErrors errors) {
    this.name = name;
    this.column = column;
    this.errors = errors;
  }

  MappedColumn bind(MappedColumn mapped, String option, PlanHead head) {
    ImmutableMappedColumn complete = ImmutableMappedColumn.copyOf(mapped);
    Field field = mapped.field();
    if (field.isHeading()) {
      return level(complete, option);
    }
    if (field.mayHaveYear()) {
      return field.isYearly() || !option.isBlank() ? year(complete, option, head) : complete;
    }
    return field == Field.ACTOR ? actor(complete, option) : complete;
  }

  private MappedColumn level(ImmutableMappedColumn mapped, String option) {
    String digits = Normalizer.normalize(option, Normalizer.Form.NFKC);
    if (digits.matches("[1-9]")) {
      return mapped.withLevel(Integer.parseInt(digits));
    }
    errors.add(name, "error-level", column, DEEPEST_LEVEL);
    return mapped;
  }

  /** Baselines and targets may lie outside of the plan's period (G11). */
  private MappedColumn year(ImmutableMappedColumn mapped, String option, PlanHead head) {
    Optional<FiscalYear> year =
        new FiscalYearNotation(EraTable.standard())
            .parse(option, head)
            .filter(found -> !mapped.field().isYearly() || isWithin(found, head));
    if (year.isEmpty()) {
      errors.add(name, "error-column-year", column);
    }
    return mapped.withYear(year);
  }

  private static boolean isWithin(FiscalYear year, PlanHead head) {
    return year.compareTo(head.firstYear()) >= 0 && year.compareTo(head.lastYear()) <= 0;
  }

  private MappedColumn actor(ImmutableMappedColumn mapped, String option) {
    if (option.isBlank()) {
      errors.add(name, "error-column-actor", column);
      return mapped;
    }
    return mapped.withActor(option);
  }
}
