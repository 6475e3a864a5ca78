package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Level;

/** 階層: the levels and their names. */
final class LevelSheet implements BookSheet<Level> {

  static final String NAME = "階層";

  private static final String DEPTH = "階層";
  private static final String LEVEL_NAME = "名前";
  private static final String ITEMS = "項目の階層";

  @Override
  public BookColumns<Level> columns() {
    return new BookColumns<Level>(NAME)
        .text(DEPTH, level -> String.valueOf(level.depth()))
        .text(LEVEL_NAME, Level::name)
        .flag(ITEMS, Level::items);
  }

  @Override
  public Optional<Level> read(BookRow row) {
    return row.entry(() -> Level.of(row.number(DEPTH), row.text(LEVEL_NAME), row.flag(ITEMS)));
  }
}
