package org.ayumi.plan.exchange.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.TableForm;
import org.ayumi.plan.exchange.TableSheet;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.exchange.internal.sheet.FixedArchive;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes printed tables as a workbook; the same tables, the same bytes. */
public final class TableWorkbook {

  private final TableForm form;
  private final Neutral neutral;
  private final SheetNames names = new SheetNames();
  private final List<List<Integer>> breaks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public TableWorkbook(TableForm form, WriteStyle style) {
    this.form = form;
    neutral = new Neutral(style);
  }

  /**
   * @throws IllegalArgumentException without any table, which no workbook can be of
   */
  public List<Problem> write(List<TableSheet> sheets, OutputStream out) throws IOException {
    if (sheets.isEmpty() || sheets.stream().anyMatch(sheet -> sheet.tables().isEmpty())) {
      throw new IllegalArgumentException("A workbook needs sheets, a sheet needs tables");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(bytes, "Ayumi", "1.0");
    for (TableSheet sheet : sheets) {
      if (form == TableForm.MERGED) {
        sheet(workbook, sheet.name(), TableStack.printed(sheet), sheet.title());
      } else {
        clean(workbook, sheet);
      }
    }
    workbook.finish();
    FixedArchive.write(bytes.toByteArray(), new PageBreaks(breaks), out);
    return List.copyOf(problems);
  }

  private void clean(Workbook workbook, TableSheet sheet) throws IOException {
    List<PrintedTable> tables =
        sheet.tables().stream().map(PrintedTable::clean).collect(Collectors.toList());
    if (tables.size() == 1 || tables.stream().allMatch(table -> table.head().isEmpty())) {
      sheet(workbook, sheet.name(), TableStack.bare(tables), "");
      return;
    }
    for (PrintedTable table : tables) {
      sheet(workbook, table.caption(), TableStack.bare(List.of(table)), "");
    }
  }

  private void sheet(Workbook workbook, String name, TableStack stack, String title)
      throws IOException {
    Worksheet sheet = workbook.newWorksheet(names.next(name));
    problems.addAll(new TableOutput(sheet, stack, neutral).write());
    new PageSetup(sheet, stack).apply(title);
    breaks.add(stack.breaks());
    sheet.finish();
  }
}
