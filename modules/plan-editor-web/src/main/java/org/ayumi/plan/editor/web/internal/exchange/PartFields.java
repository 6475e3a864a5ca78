package org.ayumi.plan.editor.web.internal.exchange;

import java.util.List;
import org.ayumi.plan.exchange.Field;

/** The names of the fields with which a part of a mapping is set on screen. */
final class PartFields {

  /** Says that a request brings the fields of a part. */
  static final String FORM = "partForm";

  /** Which part they are of, from 0. */
  static final String PART = "part";

  /** The name under which the whole mapping is saved. */
  static final String MAPPING_NAME = "mappingName";

  static final String PART_NAME = "partName";
  static final String SHEET = "sheet";
  static final String KIND = "kind";
  static final String AFTER = "after";
  static final String BEFORE = "before";
  static final String SEVERAL_TABLES = "severalTables";
  static final String HEADER_ROW = "headerRow";
  static final String HEADER_ROWS = "headerRows";
  static final String JOIN = "join";
  static final String OVERVIEW = "overview";
  static final String CANDIDATES = "candidates";
  static final String PASSAGE_TYPE = "passageType";
  static final String HEADING_CELLS = "headingCells";
  static final String CONTENT_CELLS = "contentCells";
  static final String CARD_START = "cardStart";
  static final String CARD_NUMBERED = "cardNumbered";
  static final String PAIRED = "paired";

  static final String BULLETS = "bullets";
  static final String SEPARATORS = "separators";
  static final String WHOLE_NAMES = "wholeNames";
  static final String COLLECTIVE_NAMES = "collectiveNames";
  static final String EACH_PREFIXES = "eachPrefixes";
  static final String PROVISIONAL_MARKS = "provisionalMarks";
  static final String ACTOR_MARKS = "actorMarks";
  static final String RELISTING_MARKS = "relistingMarks";
  static final String NUMBER_WORDS = "numberWords";
  static final String STATUS_MARKS = "statusMarks";
  static final String KIND_MARKS = "kindMarks";

  /** How a line break is typed where it is an entry of a list. */
  static final String LINE_BREAK = "↵";

  /** Texts of several lines, one entry a line. */
  static final List<String> LISTS =
      List.of(
          NUMBER_WORDS,
          BULLETS,
          SEPARATORS,
          WHOLE_NAMES,
          COLLECTIVE_NAMES,
          EACH_PREFIXES,
          PROVISIONAL_MARKS,
          ACTOR_MARKS,
          RELISTING_MARKS,
          STATUS_MARKS,
          KIND_MARKS);

  /** All others that stand once. */
  static final List<String> SINGLE =
      List.of(
          MAPPING_NAME,
          PART_NAME,
          AFTER,
          BEFORE,
          SEVERAL_TABLES,
          HEADER_ROW,
          HEADER_ROWS,
          JOIN,
          OVERVIEW,
          CANDIDATES,
          PASSAGE_TYPE,
          HEADING_CELLS,
          CONTENT_CELLS,
          CARD_START,
          CARD_NUMBERED);

  /** What can stand as often as the contents of an item, matched with them by order (G4). */
  static final List<Field> PAIRABLE =
      List.of(
          Field.DEPARTMENTS,
          Field.YEAR,
          Field.REPORT_STATUS,
          Field.REPORT_ACHIEVEMENT,
          Field.REPORT_TEXT,
          Field.REPORT_NEXT,
          Field.RELISTING);

  static final RowFields COLUMNS = new RowFields("column", 500, "field", "option");
  static final RowFields LINES =
      new RowFields(
          "line", 300, "rule", "meaning", "level", "name", "column", "form", "word", "ending");
  static final RowFields SLOTS =
      new RowFields("slot", 100, "rule", "label", "place", "position", "field", "option");

  private PartFields() {}

  /** Fields that stand in each row of a table of the form. */
  static final class RowFields {

    private final String row;
    private final int most;
    private final List<String> names;

    RowFields(String row, int most, String... names) {
      this.row = row;
      this.most = most;
      this.names = List.of(names);
    }

    /** The most rows that are read. */
    int most() {
      return most;
    }

    List<String> names() {
      return names;
    }

    String name(int index, String field) {
      return row + "-" + index + "-" + field;
    }

    /** The name of the field that says how many rows there are. */
    String count() {
      return row + "Count";
    }
  }
}
