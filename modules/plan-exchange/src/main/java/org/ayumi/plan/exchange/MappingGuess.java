package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** A suggested mapping and why each part of it was chosen. */
@Value.Immutable
public interface MappingGuess {

  static MappingGuess of(ColumnMapping mapping, List<GuessReason> reasons) {
    return ImmutableMappingGuess.builder().mapping(mapping).reasons(reasons).build();
  }

  ColumnMapping mapping();

  List<GuessReason> reasons();
}
