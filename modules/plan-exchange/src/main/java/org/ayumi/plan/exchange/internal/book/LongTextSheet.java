package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;

/** 長文: the pieces of texts that are too long for a cell, in order. */
final class LongTextSheet implements BookSheet<Owned<String>> {

  static final String NAME = "長文";

  private static final String NUMBER = "番号";
  private static final String TEXT = "本文";

  @Override
  public BookColumns<Owned<String>> columns() {
    return new BookColumns<Owned<String>>(NAME).text(NUMBER, Owned::owner).text(TEXT, Owned::entry);
  }

  @Override
  public Optional<Owned<String>> read(BookRow row) {
    int number = row.number(NUMBER);
    String text = row.required(TEXT);
    return row.entry(() -> new Owned<>(String.valueOf(number), text));
  }
}
