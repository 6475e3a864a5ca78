package org.ayumi.plan.exchange.internal.book;

/** An entry and the code of the one that it belongs to. */
final class Owned<T> {

  private final String owner;
  private final T entry;

  Owned(String owner, T entry) {
    this.owner = owner;
    this.entry = entry;
  }

  String owner() {
    return owner;
  }

  T entry() {
    return entry;
  }
}
