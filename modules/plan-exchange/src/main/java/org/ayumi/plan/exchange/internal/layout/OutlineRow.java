package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.plan.exchange.Field;

/** A row of the table that an outline is written from. */
final class OutlineRow {

  private final OutlineColumns columns;
  private final List<String> cells;

  OutlineRow(OutlineColumns columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  String text(Field field) {
    return text(columns.index(field));
  }

  private String text(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }

  boolean has(Field field) {
    return !text(field).isEmpty();
  }

  /** The level of its passage; 0 if it has none. */
  int passageLevel() {
    String level = text(Field.PASSAGE_LEVEL);
    return level.matches("[0-9]{1,2}") ? Integer.parseInt(level) : 0;
  }

  /** Its headings, the highest first. */
  List<Step> path() {
    List<Step> path = new ArrayList<>();
    for (int level = 1; level <= columns.depth(); level++) {
      String title = text(columns.index(Field.HEADING_TITLE, level));
      if (!title.isEmpty()) {
        path.add(new Step(level, text(columns.index(Field.HEADING_NUMBER, level)), title));
      }
    }
    return path;
  }

  /** A heading as a row prints it. */
  static final class Step {

    private final int level;
    private final String number;
    private final String title;

    private Step(int level, String number, String title) {
      this.level = level;
      this.number = number;
      this.title = title;
    }

    int level() {
      return level;
    }

    String title() {
      return title;
    }

    Wording wording() {
      return Wording.titled(number, title);
    }

    @Override
    public boolean equals(Object object) {
      if (!(object instanceof Step)) {
        return false;
      }
      Step other = (Step) object;
      return level == other.level && number.equals(other.number) && title.equals(other.title);
    }

    @Override
    public int hashCode() {
      return Objects.hash(level, number, title);
    }
  }
}
