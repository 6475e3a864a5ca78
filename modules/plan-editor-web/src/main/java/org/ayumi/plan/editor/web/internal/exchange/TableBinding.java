package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;

/** The columns of a table as typed, one row of the form for each column of the sheet. */
final class TableBinding {

  private static final int LAST_HEADER_ROW = 50_000;
  private static final int MOST_HEADER_ROWS = 5;

  private final Sheet sheet;
  private final PlanHead head;
  private final FormErrors errors;

  TableBinding(Sheet sheet, PlanHead head, FormErrors errors) {
    this.sheet = sheet;
    this.head = head;
    this.errors = errors;
  }

  ColumnMapping columns(TypedPart typed, PartMapping shaped, PartMapping before) {
    ColumnMapping headed = headed(typed, shaped);
    List<MappedColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < sheet.columnCount(); index++) {
      MappedColumn column = column(typed, index, header(headed, index));
      if (!column.identity().isEmpty() && column.isComplete() && !seen.add(column.identity())) {
        String name = PartFields.COLUMNS.name(index, "field");
        errors.add(name, "error-column-twice", Sheet.columnName(index));
      }
      columns.add(column);
    }
    for (MappedColumn added : new LineColumns(shaped.layout()).from(sheet.columnCount())) {
      if (seen.add(added.identity())) {
        columns.add(added);
      }
    }
    return ImmutableColumnMapping.copyOf(before.columns())
        .withFrame(headed.frame())
        .withColumns(columns);
  }

  /** The part's columns, or what other header rows make of them. */
  private ColumnMapping headed(TypedPart typed, PartMapping shaped) {
    PartPlace place = new PartPlace(sheet, shaped.layout());
    SheetFrame frame = shaped.columns().frame();
    int rows = Math.max(1, frame.header().size());
    int row = place.firstRow() + frame.headerRow() + 1;
    int typedRows = typed.number(PartFields.HEADER_ROWS, rows, 1, MOST_HEADER_ROWS);
    int least = place.firstRow() + 1;
    int typedRow = typed.number(PartFields.HEADER_ROW, row, least, LAST_HEADER_ROW);
    return typedRow == row && typedRows == rows
        ? shaped.columns()
        : ColumnMapping.guess(place.alone(), head, typedRow - least, typedRows).mapping();
  }

  private String header(ColumnMapping mapping, int index) {
    return mapping.columns().stream()
        .filter(column -> column.index() == index)
        .map(MappedColumn::header)
        .findFirst()
        .orElseGet(() -> sheet.cell(mapping.frame().firstRow() - 1, index).strip());
  }

  private MappedColumn column(TypedPart typed, int index, String header) {
    RowFields fields = PartFields.COLUMNS;
    Field field = typed.choice(fields.name(index, "field"), Field.IGNORED);
    TypedOption option =
        new TypedOption(fields.name(index, "option"), Sheet.columnName(index), errors);
    return option.bind(
        MappedColumn.builder().index(index).header(header).field(field).build(),
        typed.value(fields.name(index, "option")),
        head);
  }
}
