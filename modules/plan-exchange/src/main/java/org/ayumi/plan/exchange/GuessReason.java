package org.ayumi.plan.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Why a part of a mapping was suggested, in words for the person who checks it. */
@Value.Immutable
public interface GuessReason {

  /** A reason for the sheet as a whole. */
  static GuessReason of(Basis basis, String... arguments) {
    return ImmutableGuessReason.builder().basis(basis).arguments(Arrays.asList(arguments)).build();
  }

  /** A reason for a column, counted from 0. */
  static GuessReason of(int column, Basis basis, String... arguments) {
    return ImmutableGuessReason.builder()
        .columnIndex(column)
        .basis(basis)
        .arguments(Arrays.asList(arguments))
        .build();
  }

  /** Counted from 0; absent for what concerns the sheet as a whole. */
  OptionalInt columnIndex();

  Basis basis();

  List<String> arguments();

  default String message(Locale locale) {
    return Texts.format(locale, basis().key(), arguments());
  }

  /** On what a suggestion rests. */
  enum Basis {
    HEADER_ROWS,
    HEADER_NOT_FOUND,
    WORD,
    YEAR,
    YEAR_ERA_ASSUMED,
    ACTOR_MARKS,
    ACTOR_FLAGS,
    RUNNING_NUMBER,
    NUMBER_OF_HEADING,
    SECOND,
    NOTHING,
    CELLS_MERGED,
    CELLS_BLANK,
    SEPARATORS,
    WHOLE_NAMES,
    BULLETS,
    ROWS_BELOW,
    CARDS,
    CARDS_NUMBERED,
    CARD_LABELS,
    CARD_NUMBER,
    CARD_TITLE,
    CARDS_WITHIN,
    LINES_HEADINGS,
    LINES_STATEMENTS,
    LINES_SECTION,
    LINES_HEADING,
    LINES_OVERVIEW,
    LINES_ITEM,
    LINES_GOAL,
    LINES_STATEMENT,
    LINES_LISTED,
    LINES_TEXT,
    LINES_REMARK,
    LINES_IGNORED,
    YEAR_OF_TITLE,
    YEAR_UNKNOWN,
    YEAR_WESTERN_ASSUMED,
    INDICATORS,
    INDICATOR_COLUMN,
    GLOSSARY,
    HISTORY,
    SEVERAL_TABLES,
    TABLE_LINES_HEADING,
    TABLE_LINES_GROUP,
    TABLE_LINES_STATEMENT,
    TABLE_LINES_TEXT,
    TABLE_LINES_REMARK,
    TABLE_LINES_IGNORED,
    ROW_EACH,
    PAIRED,
    PAIRED_BULLETS,
    STATUS_MARKS,
    KIND_MARKS,
    OVERVIEW,
    JOIN_NUMBER;

    /** The key of its text: {@code guess.header-rows}. */
    public String key() {
      return "guess." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
