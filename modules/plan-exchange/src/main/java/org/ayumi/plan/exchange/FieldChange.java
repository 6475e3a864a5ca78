package org.ayumi.plan.exchange;

import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.immutables.value.Value;

/** A field of an entry with its text before and after; empty texts where there was or is none. */
@Value.Immutable
public interface FieldChange {

  static FieldChange of(PlanField field, String before, String after) {
    return ImmutableFieldChange.builder().field(field).before(before).after(after).build();
  }

  static FieldChange of(PlanField field, FiscalYear year, String before, String after) {
    return ImmutableFieldChange.builder()
        .field(field)
        .year(year)
        .before(before)
        .after(after)
        .build();
  }

  PlanField field();

  /** Only with the fields of years. */
  Optional<FiscalYear> year();

  String before();

  String after();
}
