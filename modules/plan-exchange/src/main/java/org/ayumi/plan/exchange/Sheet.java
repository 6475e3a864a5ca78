package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet as texts: each cell as the sheet program shows it, without furigana and formatting. A
 * merged range has its text in its first cell alone, as in the file. Rows and columns count from 0.
 */
public final class Sheet {

  private static final int LETTERS = 26;

  private final String name;
  private final List<List<String>> rows;
  private final int columnCount;
  private final List<CellRange> merges;
  private final MergeIndex mergeIndex;
  private final Set<Integer> hiddenRows;
  private final Set<Integer> hiddenColumns;
  private final boolean hidden;
  private final List<Problem> problems;

  private Sheet(Builder builder) {
    name = builder.name;
    List<List<String>> copies = new ArrayList<>();
    builder.rows.forEach(row -> copies.add(List.copyOf(row)));
    rows = Collections.unmodifiableList(copies);
    columnCount = rows.stream().mapToInt(List::size).max().orElse(0);
    merges = List.copyOf(builder.merges);
    mergeIndex = new MergeIndex(merges);
    hiddenRows = Set.copyOf(builder.hiddenRows);
    hiddenColumns = Set.copyOf(builder.hiddenColumns);
    hidden = builder.hidden;
    problems = List.copyOf(builder.problems);
  }

  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** A sheet of rows without merges and hidden parts. */
  public static Sheet of(String name, List<List<String>> rows) {
    return builder(name).rows(rows).build();
  }

  /** The letters of a column: 0 is A, 26 is AA. */
  public static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
  }

  public String name() {
    return name;
  }

  public int rowCount() {
    return rows.size();
  }

  /** The width of the widest row. */
  public int columnCount() {
    return columnCount;
  }

  /** The text of a cell; empty outside the sheet. */
  public String cell(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return "";
    }
    return rows.get(row).get(column);
  }

  /** The cells of a row up to its last one that is not empty. */
  public List<String> row(int row) {
    return row < 0 || row >= rows.size() ? List.of() : rows.get(row);
  }

  public boolean isBlankRow(int row) {
    return row(row).stream().allMatch(String::isBlank);
  }

  public List<CellRange> merges() {
    return merges;
  }

  /** The merged range that the cell is part of. */
  public Optional<CellRange> mergeAt(int row, int column) {
    return mergeIndex.at(row, column);
  }

  public boolean isRowHidden(int row) {
    return hiddenRows.contains(row);
  }

  public boolean isColumnHidden(int column) {
    return hiddenColumns.contains(column);
  }

  /** Whether the sheet itself is hidden in its workbook. */
  public boolean isHidden() {
    return hidden;
  }

  /** What could not be read of single cells. */
  public List<Problem> problems() {
    return problems;
  }

  /** Collects what a sheet is made of. */
  public static final class Builder {

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean hidden;

    private Builder(String name) {
      this.name = name;
    }

    public Builder rows(List<List<String>> values) {
      for (int row = 0; row < values.size(); row++) {
        for (int column = 0; column < values.get(row).size(); column++) {
          cell(row, column, values.get(row).get(column));
        }
      }
      return this;
    }

    public Builder cell(int row, int column, String text) {
      if (text.isEmpty()) {
        return this;
      }
      while (rows.size() <= row) {
        rows.add(new ArrayList<>());
      }
      List<String> cells = rows.get(row);
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
      return this;
    }

    public Builder merge(CellRange range) {
      merges.add(range);
      return this;
    }

    public Builder hideRow(int row) {
      hiddenRows.add(row);
      return this;
    }

    public Builder hideColumn(int column) {
      hiddenColumns.add(column);
      return this;
    }

    public Builder hidden(boolean value) {
      hidden = value;
      return this;
    }

    public Builder problem(Problem problem) {
      problems.add(problem);
      return this;
    }

    public Sheet build() {
      return new Sheet(this);
    }
  }
}
