package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.Workbook;

/** The files of an import as one workbook: two CSV files are a workbook with two sheets. */
final class SourceWorkbook {

  private SourceWorkbook() {}

  static Workbook of(List<SourceFile> files) throws SheetException {
    List<Workbook> workbooks = new ArrayList<>();
    for (SourceFile file : files) {
      workbooks.add(file.workbook());
    }
    if (workbooks.size() == 1) {
      return workbooks.get(0);
    }
    List<Sheet> sheets = new ArrayList<>();
    workbooks.forEach(workbook -> sheets.addAll(workbook.sheets()));
    return Workbook.of(workbooks.get(0).format(), sheets);
  }
}
