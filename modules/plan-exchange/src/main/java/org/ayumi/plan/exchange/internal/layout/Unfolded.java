package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.Sheet;

/**
 * A part of a sheet as a plain table below a header, each cell of which knows where it stood, so
 * that whatever is said of the table names the place in the sheet.
 */
public final class Unfolded {

  private final Sheet table;
  private final int headerRows;
  private final Map<Long, Long> origins;
  private final Map<Long, Integer> columns;
  private final Map<Integer, Integer> rows;
  private final Set<Integer> read;
  private final List<Problem> problems;

  private Unfolded(Builder builder) {
    Sheet.Builder sheet = Sheet.builder(builder.name);
    builder.cells.forEach((place, text) -> sheet.cell(row(place), column(place), text));
    builder.merges.forEach(sheet::merge);
    table = sheet.build();
    headerRows = builder.headerRows;
    // not copyOf: its maps probe one place after the other, and the hashes of places stand close
    origins = new HashMap<>(builder.origins);
    columns = new HashMap<>();
    origins.forEach((place, origin) -> columns.merge(origin, column(place), Math::min));
    rows = new HashMap<>(builder.rows);
    read = new HashSet<>(builder.read);
    problems = List.copyOf(builder.problems);
  }

  /** The header first, then the rows. */
  public Sheet table() {
    return table;
  }

  /** As {@link #table()}, with what the sheet knows of its cells and which rows it hides. */
  public Sheet table(Sheet source) {
    Sheet.Builder known = Sheet.builder(table.name());
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < table.row(row).size(); column++) {
        known.cell(row, column, table.cell(row, column));
      }
    }
    table.merges().forEach(known::merge);
    rows.forEach((row, origin) -> hide(known, row, source.isRowHidden(origin)));
    for (Problem problem : source.problems()) {
      inTable(problem).forEach(known::problem);
    }
    return known.build();
  }

  private static void hide(Sheet.Builder sheet, int row, boolean hidden) {
    if (hidden) {
      sheet.hideRow(row);
    }
  }

  private List<Problem> inTable(Problem problem) {
    if (problem.rowIndex().isEmpty() || problem.columnIndex().isEmpty()) {
      return List.of(problem);
    }
    Long origin = place(problem.rowIndex().getAsInt(), problem.columnIndex().getAsInt());
    return origins.entrySet().stream()
        .filter(entry -> entry.getValue().equals(origin))
        .map(
            entry ->
                ImmutableProblem.builder()
                    .from(problem)
                    .rowIndex(row(entry.getKey()))
                    .columnIndex(column(entry.getKey()))
                    .build())
        .collect(Collectors.toList());
  }

  /** The column of the table in which a cell of the sheet stands; absent if it is in none. */
  public OptionalInt columnOf(int sheetRow, int sheetColumn) {
    Integer column = columns.get(place(sheetRow, sheetColumn));
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  public int headerRows() {
    return headerRows;
  }

  /** The rows of the sheet that are part of the table, or known to be no part of it. */
  public Set<Integer> readRows() {
    return read;
  }

  /** What was found out while the table was made; places are those of the sheet. */
  public List<Problem> problems() {
    return problems;
  }

  /** A problem of the table as one of the sheet. */
  public Problem inSheet(Problem problem) {
    if (problem.rowIndex().isEmpty()) {
      return problem;
    }
    int row = problem.rowIndex().getAsInt();
    ImmutableProblem.Builder moved = ImmutableProblem.builder().from(problem);
    if (problem.columnIndex().isPresent()) {
      Long origin = origins.get(place(row, problem.columnIndex().getAsInt()));
      if (origin != null) {
        return moved.rowIndex(row(origin)).columnIndex(column(origin)).build();
      }
    }
    Integer origin = rows.get(row);
    return origin == null ? problem : moved.rowIndex(origin).build();
  }

  private static long place(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }

  private static int row(long place) {
    return (int) (place >> Integer.SIZE);
  }

  private static int column(long place) {
    return (int) place;
  }

  /** Collects the cells of the table. */
  public static final class Builder {

    private final String name;
    private final int headerRows;
    private final Map<Long, String> cells = new HashMap<>();
    private final Map<Long, Long> origins = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Set<Integer> read = new HashSet<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param name the sheet's name
     */
    public Builder(String name, int headerRows) {
      this.name = name;
      this.headerRows = headerRows;
    }

    /** A cell of the header. */
    public Builder header(int row, int column, String text) {
      cells.put(place(row, column), text);
      return this;
    }

    /**
     * A cell of the table.
     *
     * @param sheetRow where it stood in the sheet
     */
    public Builder cell(int row, int column, String text, int sheetRow, int sheetColumn) {
      if (!text.isEmpty()) {
        cells.put(place(row, column), text);
      }
      origins.put(place(row, column), place(sheetRow, sheetColumn));
      rows.putIfAbsent(row, sheetRow);
      return this;
    }

    /** Says where a row of the table stood, whatever cells from elsewhere it begins with. */
    public Builder row(int row, int sheetRow) {
      rows.put(row, sheetRow);
      return this;
    }

    /** A merged range of the table. */
    public Builder merge(CellRange range) {
      merges.add(range);
      return this;
    }

    /** Says that a row of the sheet is part of the table or known to be none. */
    public Builder read(int sheetRow) {
      read.add(sheetRow);
      return this;
    }

    /**
     * @param problem with the place in the sheet
     */
    public Builder problem(Problem problem) {
      problems.add(problem);
      return this;
    }

    public Unfolded build() {
      return new Unfolded(this);
    }
  }
}
