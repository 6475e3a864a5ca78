package org.ayumi.plan.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.ayumi.plan.domain.FiscalYear;
import org.immutables.value.Value;

/** A column of a sheet and what it holds. */
@Value.Immutable
public interface MappedColumn {

  static MappedColumn of(int index, String header, Field field) {
    return builder().index(index).header(header).field(field).build();
  }

  static ImmutableMappedColumn.Builder builder() {
    return ImmutableMappedColumn.builder();
  }

  /** Counted from 0. */
  int index();

  /**
   * The column's heading as one line, by which it is found again when it has moved; empty: by its
   * place alone.
   */
  @Value.Default
  default String header() {
    return "";
  }

  Field field();

  /** The level of a heading, 1 for the highest; only with the fields of headings. */
  OptionalInt level();

  /** With the yearly fields; the baseline and the target of indicators may have one. */
  Optional<FiscalYear> year();

  /** The actor's name; only with {@link Field#ACTOR}. */
  Optional<String> actor();

  /** What two columns of one mapping must not share; empty where it does not matter. */
  default String identity() {
    if (field() == Field.IGNORED || field() == Field.SEQUENCE) {
      return "";
    }
    return field()
        + (level().isPresent() ? " " + level().getAsInt() : "")
        + year().filter(year -> field().isYearly()).map(year -> " " + year).orElse("")
        + actor().map(actor -> " " + actor).orElse("");
  }

  /** Whether it has the level, year or actor that its field needs. */
  default boolean isComplete() {
    return (!field().isHeading() || level().isPresent())
        && (!field().isYearly() || year().isPresent())
        && (field() != Field.ACTOR || actor().isPresent());
  }
}
