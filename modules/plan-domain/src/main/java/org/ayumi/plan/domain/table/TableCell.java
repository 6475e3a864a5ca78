package org.ayumi.plan.domain.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** One printed cell. */
@Value.Immutable
public interface TableCell {

  static ImmutableTableCell.Builder builder() {
    return ImmutableTableCell.builder();
  }

  static TableCell data(String text) {
    return builder().text(text).build();
  }

  /** A cell that heads columns. */
  static TableCell head(String text) {
    return builder().text(text).spoken(unspaced(text)).kind(CellKind.HEADER_COLUMN).build();
  }

  /** A cell that heads rows. */
  static TableCell rowHead(String text) {
    return builder().text(text).spoken(unspaced(text)).kind(CellKind.HEADER_ROW).build();
  }

  /** As printed, line breaks (LF) included; may be empty. */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * The words for a mark (A3), for an empty cell that means something, and for a heading that is
   * printed with blanks between its characters (種　別), which a page must not repeat (A8). Empty
   * where the text says it itself.
   */
  @Value.Default
  default String spoken() {
    return "";
  }

  @Value.Default
  default CellKind kind() {
    return CellKind.DATA;
  }

  /** Rows that the cell covers, at least 1. */
  @Value.Default
  default int rowSpan() {
    return 1;
  }

  /** Columns that the cell covers, at least 1. */
  @Value.Default
  default int colSpan() {
    return 1;
  }

  /** The item that the cell names, so that a page can make a link of it. */
  Optional<String> itemCode();

  @Value.Check
  default void check() {
    if (rowSpan() < 1 || colSpan() < 1) {
      throw new IllegalArgumentException("A cell covers nothing: " + text());
    }
  }

  private static String unspaced(String text) {
    String plain = Pattern.compile("(?<=[一-龠])[ \u3000]+(?=[一-龠])").matcher(text).replaceAll("");
    return plain.equals(text) ? "" : plain;
  }
}
