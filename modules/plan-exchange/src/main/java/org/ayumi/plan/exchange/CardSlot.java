package org.ayumi.plan.exchange;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A value of a card. */
@Value.Immutable
public interface CardSlot {

  static CardSlot of(String label, Place place) {
    return builder().label(label).place(place).build();
  }

  /** The value that stands nth among the texts of the card's first row, from 0. */
  static CardSlot nth(String label, int position) {
    return builder().label(label).place(Place.NTH).position(position).build();
  }

  static ImmutableCardSlot.Builder builder() {
    return ImmutableCardSlot.builder();
  }

  /**
   * The label as printed, blanks included, {@code 種　別}; labels compare without blanks and width.
   * Where the card prints none, a name by which people know the value. It heads the value's column.
   */
  String label();

  Place place();

  /** With {@link Place#NTH}: which text of the card's first row, from 0. */
  @Value.Default
  default int position() {
    return 0;
  }

  /**
   * The column of the label, or of the value where there is none, in most cards; from 0. It tells a
   * label from a value of the same text, and where a card is written. Absent: found in the sheet.
   */
  OptionalInt column();

  /** Where the value stands. */
  enum Place {
    /** In the next text to the right of the label; blank if another label or nothing follows. */
    RIGHT,
    /** In the cell below the label. */
    BELOW,
    /** Without label, nth among the texts of the card's first row. */
    NTH,
    /**
     * Fiscal years to the right of the label or in the row below it, and below each year its token:
     * one column for each year.
     */
    YEARS
  }
}
