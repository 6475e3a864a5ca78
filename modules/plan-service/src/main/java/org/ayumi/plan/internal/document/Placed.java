package org.ayumi.plan.internal.document;

import java.util.Objects;

/** A part of a document with the place at which it stands: what one row holds. */
final class Placed<T> {

  private final String ownerCode;
  private final String contentCode;
  private final int position;
  private final T value;

  private Placed(String ownerCode, String contentCode, int position, T value) {
    this.ownerCode = ownerCode;
    this.contentCode = contentCode;
    this.position = position;
    this.value = value;
  }

  static <T> Placed<T> inItem(String itemCode, int position, T value) {
    return new Placed<>(itemCode, "", position, value);
  }

  /**
   * @param year in which fiscal year the value was reached
   */
  static <T> Placed<T> inIndicator(String indicatorCode, int year, T value) {
    return new Placed<>(indicatorCode, "", year, value);
  }

  static <T> Placed<T> inContent(String itemCode, String contentCode, int position, T value) {
    return new Placed<>(itemCode, contentCode, position, value);
  }

  /** Of the item, or the indicator, that it belongs to. */
  String ownerCode() {
    return ownerCode;
  }

  /** Empty in the item itself. */
  String contentCode() {
    return contentCode;
  }

  int position() {
    return position;
  }

  T value() {
    return value;
  }

  /** The same for a row and the value it holds; codes have no line feeds. */
  String key() {
    return key(ownerCode, contentCode, position);
  }

  static String key(String ownerCode, String contentCode, int position) {
    return ownerCode + '\n' + contentCode + '\n' + position;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Placed)) {
      return false;
    }
    Placed<?> other = (Placed<?>) object;
    return position == other.position
        && ownerCode.equals(other.ownerCode)
        && contentCode.equals(other.contentCode)
        && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ownerCode, contentCode, position, value);
  }
}
