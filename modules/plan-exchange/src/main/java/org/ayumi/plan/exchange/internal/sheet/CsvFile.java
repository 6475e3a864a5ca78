package org.ayumi.plan.exchange.internal.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;
import org.ayumi.plan.exchange.Workbook;

/** Reads comma- or tab-separated text. */
public final class CsvFile {

  private final SheetLimits limits;
  private final Deadline deadline;

  public CsvFile(SheetLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  public Workbook read(String fileName, byte[] file) throws SheetException {
    DecodedText text = DecodedText.of(file);
    char delimiter = text.delimiter();
    if (text.isBlank()) {
      throw new SheetException(Problem.of(ProblemType.FILE_EMPTY));
    }
    Sheet.Builder sheet = Sheet.builder(fileName.replaceAll("^.*[/\\\\]|\\.[^.]*$", ""));
    SheetCells cells = new SheetCells(limits, deadline, new TextBudget(limits.characters()), sheet);
    new CsvShape(text.text(), delimiter).check(limits);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).build();
    int row = 0;
    try (CSVParser parser = format.parse(new StringReader(text.text()))) {
      for (CSVRecord record : parser) {
        for (int column = 0; column < record.size(); column++) {
          cells.put(row, column, record.get(column));
        }
        row++;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException exception) {
      // commons-csv tells of an unclosed or misplaced quotation mark by these
      throw new SheetException(Problem.atRow(row, ProblemType.CSV_QUOTES));
    }
    return Workbook.of(text.charset().name(), List.of(sheet.build()));
  }
}
