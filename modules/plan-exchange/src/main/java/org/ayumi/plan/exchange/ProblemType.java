package org.ayumi.plan.exchange;

import java.util.Locale;

/**
 * Every kind of problem that a sheet can have. The texts, with the remedy, are in {@code
 * Messages.properties} under {@link #key}.
 */
public enum ProblemType {
  // the file
  FILE_EMPTY(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  FILE_TYPE_UNKNOWN(Severity.ERROR),
  FILE_NOT_AS_NAMED(Severity.ERROR),
  FILE_PDF(Severity.ERROR),
  FILE_OLD_EXCEL(Severity.ERROR),
  FILE_MACROS(Severity.ERROR),
  FILE_OPEN_DOCUMENT(Severity.ERROR),
  FILE_BROKEN(Severity.ERROR),
  PART_BROKEN(Severity.ERROR),
  PART_MISSING(Severity.ERROR),
  FILE_NO_SHEET(Severity.ERROR),
  FILE_TOO_SLOW(Severity.ERROR),
  ARCHIVE_BOMB(Severity.ERROR),
  ARCHIVE_ENTRIES(Severity.ERROR),
  ARCHIVE_PATH(Severity.ERROR),
  ARCHIVE_NESTED(Severity.ERROR),
  ARCHIVE_TWICE(Severity.ERROR),
  XML_DOCTYPE(Severity.ERROR),
  SHEET_TOO_MANY_ROWS(Severity.ERROR),
  SHEET_TOO_MANY_COLUMNS(Severity.ERROR),
  SHEET_TOO_MUCH_TEXT(Severity.ERROR),
  MERGES_TOO_MANY(Severity.ERROR),
  MERGE_INVALID(Severity.ERROR),
  MERGE_OVERLAP(Severity.ERROR),
  MERGE_ACROSS(Severity.ERROR),
  MERGE_HEADER(Severity.ERROR),
  CELL_BROKEN(Severity.ERROR),
  EXTERNAL_LINKS(Severity.WARNING),
  TEXT_ENCODING(Severity.ERROR),
  TEXT_UNDECODABLE(Severity.ERROR),
  TEXT_BINARY(Severity.ERROR),
  TEXT_CONTROL(Severity.ERROR),
  CSV_QUOTES(Severity.ERROR),
  FORMULA_WITHOUT_VALUE(Severity.ERROR),
  // pasted text
  PASTE_EMPTY(Severity.ERROR),
  PASTE_MARKUP(Severity.NOTICE),
  PASTE_BREAKS(Severity.NOTICE),
  PASTE_BLANKS(Severity.NOTICE),
  PASTE_QUOTES(Severity.WARNING),
  // the mapping and the header
  MAPPING_EMPTY(Severity.ERROR),
  MAPPING_TWICE(Severity.ERROR),
  MAPPING_INCOMPLETE(Severity.ERROR),
  HEADER_MISSING(Severity.ERROR),
  HEADER_MOVED(Severity.WARNING),
  HEADER_TWICE(Severity.ERROR),
  HEADER_HIDDEN(Severity.WARNING),
  COLUMN_TWICE(Severity.WARNING),
  YEAR_TWICE(Severity.ERROR),
  YEAR_OUTSIDE_PLAN(Severity.ERROR),
  COLUMN_IGNORED(Severity.NOTICE),
  ROWS_HIDDEN(Severity.WARNING),
  NO_ROWS(Severity.ERROR),
  SHEET_MISSING(Severity.ERROR),
  PART_ANCHOR_MISSING(Severity.ERROR),
  // several parts
  PART_EMPTY(Severity.WARNING),
  PARTS_NAMES_DIFFER(Severity.WARNING),
  PARTS_NAME_KEPT(Severity.WARNING),
  PARTS_ITEM_MISSING(Severity.WARNING),
  // a card
  CARD_NONE(Severity.ERROR),
  CARD_LABEL_MISSING(Severity.NOTICE),
  CARD_CUT_OFF(Severity.WARNING),
  CARD_LABEL_TWICE(Severity.ERROR),
  CARD_VALUE_LIKE_LABEL(Severity.WARNING),
  CARD_YEAR_TWICE(Severity.ERROR),
  CARD_TEXT_NOT_READ(Severity.WARNING),
  // an outline
  OVERVIEW_JOINED(Severity.NOTICE),
  OVERVIEW_DIFFERS(Severity.NOTICE),
  OVERVIEW_UNMATCHED(Severity.WARNING),
  // a row
  ROW_NOT_READ(Severity.WARNING),
  HEADER_AGAIN(Severity.NOTICE),
  ROW_WITHOUT_TITLE(Severity.ERROR),
  HEADING_MISSING(Severity.ERROR),
  HEADING_NUMBER_TWICE(Severity.WARNING),
  ITEM_TWICE(Severity.ERROR),
  CODE_TWICE(Severity.ERROR),
  CODE_INVALID(Severity.ERROR),
  REFERENCE_TWICE(Severity.WARNING),
  REFERENCE_WITHOUT_NUMBER(Severity.WARNING),
  REFERENCE_DATE(Severity.ERROR),
  REFERENCE_ELSEWHERE(Severity.WARNING),
  FORMULA_ERROR(Severity.ERROR),
  ACTORS_UNREADABLE(Severity.ERROR),
  ACTOR_TWICE(Severity.ERROR),
  DEPARTMENT_EMPTY(Severity.WARNING),
  DEPARTMENT_TWICE(Severity.WARNING),
  RELISTING_NOT_FOUND(Severity.WARNING),
  RELISTING_AMBIGUOUS(Severity.WARNING),
  RELISTING_CIRCULAR(Severity.ERROR),
  RELISTING_DIFFERS(Severity.WARNING),
  INDICATOR_WITHOUT_NAME(Severity.ERROR),
  INDICATOR_TWICE(Severity.ERROR),
  PASSAGE_TYPE_UNKNOWN(Severity.ERROR),
  PASSAGE_LEVEL_INVALID(Severity.ERROR),
  LINK_INVALID(Severity.ERROR),
  PAIRED_COUNT(Severity.ERROR),
  CELL_REWRITTEN(Severity.NOTICE),
  CONTENT_CONTINUED(Severity.NOTICE),
  TEXT_BLANKS(Severity.WARNING),
  TEXT_NORMALIZED(Severity.WARNING),
  TEXT_PRIVATE(Severity.WARNING),
  TEXT_TOO_LONG(Severity.ERROR),
  // the quality of the text (G19)
  TEXT_OUTSIDE_JIS(Severity.WARNING),
  TEXT_BRACKETS(Severity.WARNING),
  TEXT_SPACED(Severity.WARNING),
  NUMBER_BROKEN(Severity.WARNING),
  NUMBER_START(Severity.WARNING),
  NUMBER_GAP(Severity.WARNING),
  NUMBER_ORDER(Severity.WARNING),
  HEADING_TITLE_TWICE(Severity.WARNING),
  HEADING_AGAIN(Severity.WARNING),
  PARENT_BLANK(Severity.WARNING),
  RELISTING_MARK_TWICE(Severity.WARNING),
  RELISTING_TWICE(Severity.WARNING),
  MORE(Severity.WARNING),
  // what the sheet adds to the plan
  DEPARTMENT_NEW(Severity.NOTICE),
  KIND_NEW(Severity.NOTICE),
  ACTOR_NEW(Severity.NOTICE),
  ROLE_NEW(Severity.NOTICE),
  SCHEDULE_NEW(Severity.NOTICE),
  STATUS_NEW(Severity.NOTICE),
  GRADE_NEW(Severity.NOTICE),
  LABELS_NEW(Severity.NOTICE),
  LEVEL_NEW(Severity.NOTICE),
  // a workbook of answers
  ANSWER_SHEET_MISSING(Severity.ERROR),
  ANSWER_COLUMN_MISSING(Severity.ERROR),
  ANSWER_KEY_UNKNOWN(Severity.ERROR),
  ANSWER_KEY_TWICE(Severity.ERROR),
  ANSWER_TEXT_CHANGED(Severity.ERROR),
  ANSWER_MARK_UNKNOWN(Severity.ERROR),
  ANSWER_TICK_UNKNOWN(Severity.ERROR),
  ANSWER_LINE_MISSING(Severity.NOTICE),
  ANSWER_HANDED_IN(Severity.NOTICE),
  // a plan book
  BOOK_SHEET_MISSING(Severity.ERROR),
  BOOK_SHEET_UNKNOWN(Severity.ERROR),
  BOOK_ONE_PLAN(Severity.ERROR),
  BOOK_COLUMN_MISSING(Severity.ERROR),
  BOOK_COLUMN_UNKNOWN(Severity.ERROR),
  BOOK_COLUMN_TWICE(Severity.ERROR),
  BOOK_VALUE_MISSING(Severity.ERROR),
  BOOK_VALUE_INVALID(Severity.ERROR),
  BOOK_CODE_UNKNOWN(Severity.ERROR),
  BOOK_CODE_TWICE(Severity.ERROR),
  BOOK_ESCAPE_UNKNOWN(Severity.ERROR),
  BOOK_ROW_INVALID(Severity.ERROR),
  // what texts often have wrong
  QUALITY_CHARACTER(Severity.WARNING),
  QUALITY_BRACKET(Severity.WARNING),
  QUALITY_SPACED(Severity.WARNING),
  QUALITY_NUMBER_BROKEN(Severity.WARNING),
  QUALITY_NUMBER_GAP(Severity.WARNING),
  QUALITY_HEADING_TWICE(Severity.WARNING),
  QUALITY_MORE(Severity.NOTICE),
  // writing
  EXPORT_NOT_IN_MAPPING(Severity.WARNING),
  TABLE_CELL_CUT(Severity.WARNING);

  private final Severity severity;

  ProblemType(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The key of its text: {@code row-without-title}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
