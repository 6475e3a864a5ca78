package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** An entry of a plan's vocabulary (G7): what is printed, what it means and how it is read out. */
@Value.Immutable
public interface Term {

  static ImmutableTerm.Builder builder() {
    return ImmutableTerm.builder();
  }

  VocabularyType type();

  /** Machine code, unique within plan and type: {@code implement}. ASCII, 1 to 75 characters. */
  String code();

  /**
   * As printed in the plan's tables: {@code ●}, {@code 実施}, {@code 新規}, {@code 市民}. Never empty.
   */
  String mark();

  /** What it means, for the legend; empty where the mark says it itself. */
  @Value.Default
  default String meaning() {
    return "";
  }

  /** How a screen reader says it (A3); empty: the meaning, else the mark. */
  @Value.Default
  default String spoken() {
    return "";
  }

  @Value.Default
  default TermSense sense() {
    return TermSense.PLAIN;
  }

  /** The words for this term: spoken text, else meaning, else mark. Never empty. */
  default String words() {
    if (!spoken().isEmpty()) {
      return spoken();
    }
    return meaning().isEmpty() ? mark() : meaning();
  }
}
