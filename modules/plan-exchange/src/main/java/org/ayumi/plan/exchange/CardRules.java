package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** How a card is made up. */
@Value.Immutable
public interface CardRules {

  static ImmutableCardRules.Builder builder() {
    return ImmutableCardRules.builder();
  }

  /**
   * What begins a card: its first label, {@code 整理番号}; or, where {@link #startsWithNumber()}, the
   * word before the number that begins it, {@code 事業}.
   */
  String start();

  /** Whether a card begins with a number after the word, {@code 事業 6}, which is itself a value. */
  @Value.Default
  default boolean startsWithNumber() {
    return false;
  }

  /** In the order of their columns in the table that the cards are read as. */
  List<CardSlot> slots();
}
