package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;

/** Mappings of parts, written as one would say them. */
final class Parts {

  private Parts() {}

  /**
   * A table with one header row. Each column is a field, with a level, a year or an actor behind a
   * blank, and its heading behind {@code =}: {@code HEADING 1=方針}, {@code YEAR 2024=R6}.
   */
  static ImmutablePartMapping table(String sheet, String... columns) {
    return ImmutablePartMapping.copyOf(PartMapping.of(columns(sheet, columns)));
  }

  static ColumnMapping columns(String sheet, String... columns) {
    List<MappedColumn> mapped = new ArrayList<>();
    for (String column : columns) {
      String[] parts = column.split("=", 2);
      mapped.add(column(mapped.size(), parts[0].split(" ", 2), parts[1]));
    }
    return ColumnMapping.builder()
        .sheetName(sheet)
        .frame(
            SheetFrame.builder()
                .addHeader(
                    Stream.of(columns).map(c -> c.split("=", 2)[1]).collect(Collectors.toList()))
                .build())
        .columns(mapped)
        .build();
  }

  private static MappedColumn column(int index, String[] words, String header) {
    Field field = Field.valueOf(words[0]);
    ImmutableMappedColumn.Builder column =
        MappedColumn.builder().index(index).header(header).field(field);
    if (words.length > 1) {
      if (field.mayHaveYear()) {
        column.year(FiscalYear.of(Integer.parseInt(words[1])));
      } else if (field == Field.ACTOR) {
        column.actor(words[1]);
      } else {
        column.level(Integer.parseInt(words[1]));
      }
    }
    return column.build();
  }

  /** The rows of a sheet with that name; cells are parted by {@code |}. */
  static Sheet sheet(String name, String... rows) {
    Sheet.Builder sheet = Sheet.builder(name);
    Sheet cells = Fixtures.sheet(rows);
    for (int row = 0; row < cells.rowCount(); row++) {
      for (int column = 0; column < cells.row(row).size(); column++) {
        sheet.cell(row, column, cells.cell(row, column));
      }
    }
    return sheet.build();
  }

  static Workbook workbook(Sheet... sheets) {
    return Workbook.of("xlsx", List.of(sheets));
  }
}
