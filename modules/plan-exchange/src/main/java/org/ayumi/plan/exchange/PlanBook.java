package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.book.BookReader;
import org.ayumi.plan.exchange.internal.book.BookWriter;

/**
 * A whole plan as a workbook, nothing left out (G17): a sheet for each kind of entry, one entry a
 * row, one value a cell, codes as keys. Unlike the sheets of a mapping it is no printed table. The
 * sheets are 計画, 階層, 語彙, 担当課, 担当課の表記, 担当課の後継, 見出し, 項目, 項目の担当, 対象主体, 内容, 内容の担当, 年度, 指標, 指標の値, 評価, 文章
 * and 長文; their columns are in the README. All cells are texts; fiscal years are the western years
 * in which they begin, dates are ISO dates, words from lists are those of {@link PlanJson}. A
 * backslash in a cell begins what a cell cannot hold: {@code \\} is one backslash, {@code \r} a
 * carriage return, <code>&#92;uXXXX</code> another control character, {@code \0} a text that is
 * there and empty, {@code \L5} the text 5 of 長文.
 */
public final class PlanBook {

  private static final int ROWS = 1_000_000;

  private PlanBook() {}

  /**
   * Writes the plan; the same plan gives the same bytes. The stream is left open.
   *
   * @param document whose codes are unique: it breaks no rule of {@code PlanCheck} about codes
   */
  public static void write(PlanDocument document, OutputStream out) throws IOException {
    new BookWriter(document).write(out);
  }

  /**
   * The limits within which a book is to be opened: its sheets have more rows than printed tables.
   */
  public static SheetLimits limits() {
    return SheetLimits.builder().rows(ROWS).build();
  }

  /** Whether the workbook looks like a book: it has the sheets of its head and its items. */
  public static boolean isBook(Workbook workbook) {
    return BookReader.isBook(workbook);
  }

  /**
   * The plan that was written.
   *
   * @throws SheetException with everything that is wrong: sheets or columns that are missing,
   *     unknown or there twice, values that are none, codes that are missing, there twice or not
   *     there
   */
  public static PlanDocument read(Workbook workbook) throws SheetException {
    BookReader reader = new BookReader(workbook);
    Optional<PlanDocument> document = reader.read();
    return document.orElseThrow(() -> new SheetException(reader.problems()));
  }
}
